-- Children with an initial child protection conference in the month, transfer-ins and temporary registrations left out.
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
    cast(null as date) as due_date,
    'met' as reason
from month_conference c
