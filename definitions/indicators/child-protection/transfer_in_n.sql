-- Transfer-in conferences held in the month.
select
    c.authority_code,
    d.period_end,
    c.person_id,
    c.conference_id as record_id,
    c.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    c.conference_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join conference c on c.conference_day between d.period_start and d.period_end
where c.is_transfer_in = 1
