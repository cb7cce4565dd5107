-- POP-CINPLAN(ME): one row a child with a child in need plan active at the month end, not in POP-CPP or POP-CLA (clarification 30),
-- under 18 and alive. is_cwd when the lead worker's team, or a node above it, has the function disability at the month end (clarification 18).
with plan as (
    select
        authority_code,
        cinp_person_id as person_id,
        cinp_cin_plan_id as plan_id,
        cinp_cin_plan_start_date as start_day,
        coalesce(cinp_cin_plan_end_date, date '9999-12-31') as end_day
    from ssd_cin_plans
    where cinp_cin_plan_start_date is not null
        and (cinp_cin_plan_end_date is null or cinp_cin_plan_end_date > cinp_cin_plan_start_date)
),
active as (
    select
        p.authority_code,
        d.period_end,
        p.person_id,
        max(p.plan_id) as plan_id,
        min(p.start_day) as earliest_start_day
    from period d
    join plan p on p.start_day <= d.period_end and p.end_day > d.period_end
    group by p.authority_code, d.period_end, p.person_id
)
select
    a.authority_code,
    a.period_end,
    a.person_id,
    a.plan_id,
    a.earliest_start_day,
    l.area_id,
    l.professional_id,
    case when exists (
        select 1 from disability_team t
        where t.authority_code = a.authority_code and t.area_id = l.area_id
            and t.valid_from <= a.period_end and t.valid_to > a.period_end
    ) then 1 else 0 end as is_cwd
from active a
left join person x on x.authority_code = a.authority_code and x.person_id = a.person_id
left join cpp_at_month_end c on c.authority_code = a.authority_code and c.period_end = a.period_end and c.person_id = a.person_id
left join cla_at_month_end k on k.authority_code = a.authority_code and k.period_end = a.period_end and k.person_id = a.person_id
left join lead_span l
    on l.authority_code = a.authority_code and l.person_id = a.person_id
    and l.from_day <= a.period_end and l.to_day > a.period_end
where c.person_id is null
    and k.person_id is null
    and coalesce(x.death_date, date '9999-12-31') > a.period_end
    and coalesce(x.age_18_on, date '9999-12-31') > a.period_end
