-- Children with a lead worker at the month end, one row a child; the record is the worker (clarification 17).
select
    c.authority_code,
    c.period_end,
    c.person_id,
    c.professional_id as record_id,
    c.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from caseload_at_month_end c
