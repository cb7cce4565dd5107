-- Everyone open to the service at the period's end, each once, under the first of: looked after, protection plan, child in need plan,
-- assessment, care leaver; for every node of the organisation tree, zeros included.
with held as (
    select authority_code, period_end, person_id, area_id, 1 as place, 'looked after' as category from cla_at_month_end
    union all
    select authority_code, period_end, person_id, area_id, 2, 'child protection plan' from cpp_at_month_end
    union all
    select authority_code, period_end, person_id, area_id, 3, 'child in need' from cin_plan_at_month_end
    union all
    select authority_code, period_end, person_id, area_id, 4, 'assessment' from assessment_at_month_end
    union all
    select authority_code, period_end, person_id, area_id, 5, 'care leaver' from care_leaver_at_month_end
),
category as (
    select 1 as place, 'looked after' as category
    union all select 2, 'child protection plan'
    union all select 3, 'child in need'
    union all select 4, 'assessment'
    union all select 5, 'care leaver'
),
first_held as (
    select h.*, row_number() over (partition by authority_code, period_end, person_id order by place) as rank_no from held h
),
once as (
    select authority_code, period_end, area_id, place, count(*) as children
    from first_held
    where rank_no = 1
    group by authority_code, period_end, area_id, place
),
node as (
    select authority_code, area_id, area_level from area where area_level <> 'authority'
    union all
    select m.authority_code, coalesce(min(a.area_id), m.authority_code), 'authority'
    from measured_authority m
    left join area a on a.authority_code = m.authority_code and a.area_level = 'authority'
    group by m.authority_code
    union all
    select authority_code, '-', 'unallocated' from measured_authority
),
placed as (
    select o.authority_code, o.period_end, p.ancestor_id as area_id, o.place, o.children
    from once o
    join area_path p on p.authority_code = o.authority_code and p.area_id = o.area_id
    join area a on a.authority_code = p.authority_code and a.area_id = p.ancestor_id and a.area_level <> 'authority'
    union all
    select o.authority_code, o.period_end, n.area_id, o.place, o.children
    from once o
    join node n on n.authority_code = o.authority_code and n.area_level = 'authority'
    union all
    select authority_code, period_end, '-', place, children from once where area_id is null
)
select d.period_end as PeriodEnd, n.area_level as AreaLevel, n.area_id as AreaId, c.place as Place, c.category as Category,
    cast(coalesce(sum(p.children), 0) as bigint) as Children
from period d
cross join node n
cross join category c
left join placed p
    on p.authority_code = n.authority_code and p.period_end = d.period_end and p.area_id = n.area_id and p.place = c.place
group by d.period_end, n.area_level, n.area_id, c.place, c.category
