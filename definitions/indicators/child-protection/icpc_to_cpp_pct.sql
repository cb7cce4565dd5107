-- Of the children with an initial conference in the month, those for whom it led to a child protection plan.
select
    c.authority_code,
    c.period_end,
    c.person_id,
    c.conference_id as record_id,
    c.area_id,
    c.to_plan as numerator,
    1 as denominator,
    c.clock_day as clock_start,
    c.conference_day as last_event,
    cast(null as date) as due_date,
    case when c.to_plan = 1 then 'met' else 'not-met' end as reason
from month_conference c
