-- Children on a child in need plan in the disability service at the month end.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.plan_id as record_id,
    k.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    k.earliest_start_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from cin_plan_at_month_end k
where k.is_cwd = 1
