-- Workers who lead for 20 children or more at the month end, each in the team where most of those children sit (clarification 17).
select
    w.authority_code,
    w.period_end,
    cast(null as text) as person_id,
    w.professional_id as record_id,
    w.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from worker_at_month_end w
where w.children >= 20
