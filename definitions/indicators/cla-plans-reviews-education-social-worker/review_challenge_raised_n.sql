-- Challenges that reviewing officers raised in the month about children under 18.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    e.event_day as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join event e on e.kind = 'reviewing-challenge' and e.event_day between d.period_start and d.period_end
where e.is_adult = 0 and e.person_id is not null
