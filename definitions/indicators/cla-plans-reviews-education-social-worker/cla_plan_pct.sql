-- Of the children looked after at the month end, those with an authorised care plan open.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.episode_id as record_id,
    k.area_id,
    case when exists (
        select 1 from ssd_cla_care_plan p
        where p.authority_code = k.authority_code and p.lacp_person_id = k.person_id
            and p.lacp_cla_care_plan_start_date <= k.period_end
            and coalesce(p.lacp_cla_care_plan_end_date, date '9999-12-31') > k.period_end
    ) then 1 else 0 end as numerator,
    1 as denominator,
    k.care_start_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when exists (
        select 1 from ssd_cla_care_plan p
        where p.authority_code = k.authority_code and p.lacp_person_id = k.person_id
            and p.lacp_cla_care_plan_start_date <= k.period_end
            and coalesce(p.lacp_cla_care_plan_end_date, date '9999-12-31') > k.period_end
    ) then 'met' else 'none-recorded' end as reason
from cla_at_month_end k
