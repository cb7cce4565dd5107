-- Of the periods of care ended in the month, unaccompanied children included, those ended by adoption.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.care_id as record_id,
    e.area_id,
    case when e.end_reason in ('E11', 'E12') then 1 else 0 end as numerator,
    1 as denominator,
    e.start_day as clock_start,
    e.end_day as last_event,
    cast(null as date) as due_date,
    case when e.end_reason in ('E11', 'E12') then 'met' else 'not-met' end as reason
from period d
join care_end e on e.end_day between d.period_start and d.period_end
