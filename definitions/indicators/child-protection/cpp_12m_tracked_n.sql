-- Children on a child protection plan at the month end whose continuous plan has lasted 12 months or more.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.plan_id as record_id,
    k.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    k.continuous_start as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from cpp_at_month_end k
where cast(k.continuous_start + interval '12 months' as date) <= k.period_end
