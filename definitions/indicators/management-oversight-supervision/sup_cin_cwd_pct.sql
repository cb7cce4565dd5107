-- Of the children on a child in need plan in the disability service, those supervised within the interval.
select
    s.authority_code,
    s.period_end,
    s.person_id,
    s.cohort as record_id,
    s.area_id,
    case when s.due_day >= s.period_end then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    s.last_day as last_event,
    s.due_day as due_date,
    case when s.due_day >= s.period_end then 'in-time' when s.last_day is null then 'none-recorded' else 'late' end as reason
from supervision_at_month_end s
where s.cohort = 'cin-cwd'
