-- Contacts of the month, one a child and contact record.
select
    c.authority_code,
    d.period_end,
    c.person_id,
    c.contact_id as record_id,
    c.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    c.contact_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join contact c on c.contact_day between d.period_start and d.period_end
