-- The workers with children at each month end, whether their number is at or over the limit of their status.
select w.period_end as PeriodEnd, w.professional_id as WorkerId, w.status as Status, w.area_id as TeamId, w.children as Children, w.fte as Fte,
    case when w.children >= (
        select cast(max(s.value) as integer)
        from setting s
        where s.authority_code = w.authority_code and s.period_end = w.period_end
            and s.name = case when w.status in ('NQSW', 'ASYE') then 'caseload-limit-newly-qualified' else 'caseload-limit' end
    ) then 1 else 0 end as OverLimit
from worker_at_month_end w
