-- Of the children looked after at the month end, those with an authorised care plan open.
with planned as (
    select distinct k.authority_code, k.period_end, k.person_id
    from cla_at_month_end k
    join ssd_cla_care_plan p
        on p.authority_code = k.authority_code and p.lacp_person_id = k.person_id
        and p.lacp_cla_care_plan_start_date <= k.period_end
        and coalesce(p.lacp_cla_care_plan_end_date, date '9999-12-31') > k.period_end
)
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.episode_id as record_id,
    k.area_id,
    case when p.person_id is not null then 1 else 0 end as numerator,
    1 as denominator,
    k.care_start_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when p.person_id is not null then 'met' else 'none-recorded' end as reason
from cla_at_month_end k
left join planned p on p.authority_code = k.authority_code and p.period_end = k.period_end and p.person_id = k.person_id
