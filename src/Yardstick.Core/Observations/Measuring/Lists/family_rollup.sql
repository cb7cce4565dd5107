-- Children and families of every indicator, month and area with a child. A child of several families stands in the one of the lowest id;
-- a child of none is counted apart. Families of areas do not add up: brothers and sisters may sit in two teams.
with family as (
    select authority_code, fami_person_id as person_id, min(fami_family_id) as family_id
    from ssd_family
    group by authority_code, fami_person_id
),
child as (
    select distinct r.indicator, r.authority_code, r.period_end, r.area_id, r.person_id, f.family_id
    from breakdown_row r
    left join family f on f.authority_code = r.authority_code and f.person_id = r.person_id
    where r.person_id <> '' and r.numerator > 0
),
root as (
    select m.authority_code, coalesce(min(a.area_id), m.authority_code) as area_id
    from measured_authority m
    left join area a on a.authority_code = m.authority_code and a.area_level = 'authority'
    group by m.authority_code
),
placed as (
    select c.indicator, c.period_end, a.area_level, a.area_id, c.person_id, c.family_id
    from child c
    join area_path p on p.authority_code = c.authority_code and p.area_id = c.area_id
    join area a on a.authority_code = p.authority_code and a.area_id = p.ancestor_id and a.area_level <> 'authority'
    union all
    select c.indicator, c.period_end, 'authority', r.area_id, c.person_id, c.family_id
    from child c
    join root r on r.authority_code = c.authority_code
    union all
    select indicator, period_end, 'unallocated', '-', person_id, family_id from child where area_id is null
)
select indicator as Indicator, period_end as PeriodEnd, area_level as AreaLevel, area_id as AreaId,
    count(distinct person_id) as Children,
    count(distinct family_id) as Families,
    count(distinct case when family_id is null then person_id end) as WithoutFamily
from placed
group by indicator, period_end, area_level, area_id
