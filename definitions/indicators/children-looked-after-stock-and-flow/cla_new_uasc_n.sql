-- Periods of care started in the month by unaccompanied asylum-seeking children.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.care_id as record_id,
    e.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    e.start_day as clock_start,
    e.start_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join care_start e on e.start_day between d.period_start and d.period_end
where e.is_unaccompanied = 1
