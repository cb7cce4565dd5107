-- Children looked after at the month end whose lead worker sits in the disability service.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.episode_id as record_id,
    k.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    k.care_start_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from cla_at_month_end k
where exists (
    select 1 from disability_team t
    where t.authority_code = k.authority_code and t.area_id = k.area_id and t.valid_from <= k.period_end and t.valid_to > k.period_end
)
