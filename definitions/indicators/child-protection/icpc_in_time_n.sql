-- Children whose initial conference of the month was held within 15 working days of the start of its section 47 enquiry.
select
    c.authority_code,
    c.period_end,
    c.person_id,
    c.conference_id as record_id,
    c.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    c.clock_day as clock_start,
    c.conference_day as last_event,
    c.due_day as due_date,
    'in-time' as reason
from month_conference c
where c.clock_day <= c.conference_day and c.conference_day <= c.due_day
