-- Child protection plans of this authority: not temporary, not ending on or before their start. Ends are exclusive, death ends a plan.
-- continuous_start and previous_plans follow R-RESTART: a plan that starts no later than the day after the one before it ended continues it.
with plan as (
    select
        c.authority_code,
        c.cppl_person_id as person_id,
        c.cppl_cp_plan_id as plan_id,
        c.cppl_icpc_id as conference_id,
        c.cppl_cp_plan_start_date as start_day,
        coalesce(c.cppl_cp_plan_end_date, date '9999-12-31') as end_day,
        upper(coalesce(c.cppl_cp_plan_latest_category, c.cppl_cp_plan_initial_category)) as category
    from ssd_cp_plans c
    where c.cppl_cp_plan_start_date is not null
        and coalesce(upper(c.cppl_cp_plan_ola), 'N') <> 'Y'
        and (c.cppl_cp_plan_end_date is null or c.cppl_cp_plan_end_date > c.cppl_cp_plan_start_date)
),
ordered as (
    select p.*,
        max(end_day) over (
            partition by authority_code, person_id
            order by start_day, plan_id
            rows between unbounded preceding and 1 preceding
        ) as latest_end_before
    from plan p
),
chain as (
    select o.*,
        sum(case when latest_end_before is not null and start_day <= latest_end_before + 1 then 0 else 1 end) over (
            partition by authority_code, person_id order by start_day, plan_id
        ) as chain_no
    from ordered o
)
select
    c.authority_code,
    c.person_id,
    c.plan_id,
    c.conference_id,
    c.start_day,
    c.end_day,
    c.category,
    min(c.start_day) over (partition by c.authority_code, c.person_id, c.chain_no) as continuous_start,
    c.chain_no - 1 as previous_plans,
    case when c.latest_end_before is not null and c.start_day <= c.latest_end_before + 1 then 1 else 0 end as continues
from chain c
