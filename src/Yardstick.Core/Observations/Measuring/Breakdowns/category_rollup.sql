-- Sums of the categories of one indicator for every area in which a member falls into them, rolled up like the totals.
with here as (
    select authority_code, period_end, area_id, breakdown, category, numerator, denominator from category_sum where indicator = @indicator
),
root as (
    select m.authority_code, coalesce(min(a.area_id), m.authority_code) as area_id
    from measured_authority m
    left join area a on a.authority_code = m.authority_code and a.area_level = 'authority'
    group by m.authority_code
)
select h.period_end, a.area_level, a.area_id, h.breakdown, h.category, sum(h.numerator) as numerator, sum(h.denominator) as denominator
from here h
join area_path p on p.authority_code = h.authority_code and p.area_id = h.area_id
join area a on a.authority_code = p.authority_code and a.area_id = p.ancestor_id and a.area_level <> 'authority'
group by h.period_end, a.area_level, a.area_id, h.breakdown, h.category
union all
select h.period_end, 'authority', r.area_id, h.breakdown, h.category, sum(h.numerator), sum(h.denominator)
from here h
join root r on r.authority_code = h.authority_code
group by h.period_end, r.area_id, h.breakdown, h.category
union all
select period_end, 'unallocated', '-', breakdown, category, sum(numerator), sum(denominator)
from here
where area_id is null
group by period_end, breakdown, category
