-- Of the children looked after for 10 working days or more and without an open pathway plan, those whose latest care plan started within six
-- months; the end of the plan is not used (clarification 42).
with latest as (
    select k.authority_code, k.period_end, k.person_id, k.episode_id, k.area_id, k.care_start_day, max(p.lacp_cla_care_plan_start_date) as plan_day
    from cla_at_month_end k
    join calendar s on s.day = k.care_start_day
    join calendar m on m.day = k.period_end
    left join ssd_cla_care_plan p
        on p.authority_code = k.authority_code and p.lacp_person_id = k.person_id and p.lacp_cla_care_plan_start_date <= k.period_end
    left join pathway_plan_at_month_end w on w.authority_code = k.authority_code and w.period_end = k.period_end and w.person_id = k.person_id
    where m.working_days - s.working_days >= 10 and w.person_id is null
    group by k.authority_code, k.period_end, k.person_id, k.episode_id, k.area_id, k.care_start_day
)
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    case when cast(plan_day + interval '6 months' as date) >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    care_start_day as clock_start,
    plan_day as last_event,
    cast(plan_day + interval '6 months' as date) as due_date,
    case when plan_day is null then 'none-recorded' when cast(plan_day + interval '6 months' as date) >= period_end then 'in-time' else 'late' end as reason
from latest
