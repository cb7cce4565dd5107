-- Periods of care ended in the month by children who were not unaccompanied asylum-seeking the day before.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.care_id as record_id,
    e.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    e.start_day as clock_start,
    e.end_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join care_end e on e.end_day between d.period_start and d.period_end
where e.is_unaccompanied = 0
