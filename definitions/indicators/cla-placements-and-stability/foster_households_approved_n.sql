-- Mainstream fostering households approved in the month; no team answers for them.
select
    c.authority_code,
    d.period_end,
    cast(null as text) as person_id,
    c.household_id as record_id,
    cast(null as text) as area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    c.approved_from as clock_start,
    c.approved_from as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join local_foster_carer c on c.approved_from between d.period_start and d.period_end
where lower(c.carer_type) = 'mainstream'
