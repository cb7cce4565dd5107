-- CONT12(ME): children of POP-CLA(ME) whose period of care began before the twelve months and who had no short break in them.
select k.authority_code, k.period_end, k.person_id, k.care_id, k.care_start_day, k.area_id, k.professional_id
from cla_at_month_end k
join period d on d.period_end = k.period_end
where k.care_start_day < d.r12_start
    and not exists (
        select 1 from legal_span s
        where s.authority_code = k.authority_code and s.person_id = k.person_id
            and s.legal_status in ('V1', 'V3', 'V4') and s.from_day <= k.period_end and s.to_day > d.r12_start
    )
