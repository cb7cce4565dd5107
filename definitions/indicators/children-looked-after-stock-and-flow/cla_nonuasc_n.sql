-- Children looked after at the month end who are not unaccompanied asylum-seeking children that day.
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
where not exists (
    select 1 from uasc_span u
    where u.authority_code = k.authority_code and u.person_id = k.person_id and u.from_day <= k.period_end and u.to_day > k.period_end
)
