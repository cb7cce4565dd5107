-- Children looked after at the month end with an authorised care plan open (a plan row is an authorised plan).
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
    select 1 from ssd_cla_care_plan p
    where p.authority_code = k.authority_code and p.lacp_person_id = k.person_id
        and p.lacp_cla_care_plan_start_date <= k.period_end
        and coalesce(p.lacp_cla_care_plan_end_date, date '9999-12-31') > k.period_end
)
