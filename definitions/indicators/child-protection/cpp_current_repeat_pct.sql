-- Of the children on a child protection plan at the month end, those whose current plan is their second or later.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.plan_id as record_id,
    k.area_id,
    case when k.previous_plans >= 1 then 1 else 0 end as numerator,
    1 as denominator,
    k.continuous_start as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when k.previous_plans >= 1 then 'met' else 'not-met' end as reason
from cpp_at_month_end k
