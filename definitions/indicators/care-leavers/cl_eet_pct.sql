-- Of the care leavers, those in education, employment or training: F or P with 1, 2, 4 or 5.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.person_id as record_id,
    k.area_id,
    max(case when upper(c.clea_care_leaver_activity) in ('F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5') then 1 else 0 end) as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when max(case when upper(c.clea_care_leaver_activity) in ('F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5') then 1 else 0 end) = 1 then 'met' else 'not-met' end as reason
from care_leaver_at_month_end k
join ssd_care_leavers c
    on c.authority_code = k.authority_code and c.clea_person_id = k.person_id
    and lower(c.clea_care_leaver_eligibility) = 'former relevant'
group by k.authority_code, k.period_end, k.person_id, k.area_id
