-- Sums of every measured indicator and month for every node of the organisation tree and for what no team answers for, zeros included.
-- Parents are recomputed from the parts: a node sums the teams at and below it, the authority sums everything.
with below as (
    select s.indicator, s.authority_code, s.period_end, p.ancestor_id as area_id,
        sum(s.numerator) as numerator, sum(s.denominator) as denominator
    from area_sum s
    join area_path p on p.authority_code = s.authority_code and p.area_id = s.area_id
    group by s.indicator, s.authority_code, s.period_end, p.ancestor_id
),
whole as (
    select indicator, authority_code, period_end, sum(numerator) as numerator, sum(denominator) as denominator
    from area_sum
    group by indicator, authority_code, period_end
),
node as (
    select authority_code, area_id, area_level from area where area_level <> 'authority'
    union all
    select m.authority_code, coalesce(min(a.area_id), m.authority_code), 'authority'
    from measured_authority m
    left join area a on a.authority_code = m.authority_code and a.area_level = 'authority'
    group by m.authority_code
)
select i.indicator, d.period_end, n.area_level, n.area_id,
    coalesce(case when n.area_level = 'authority' then w.numerator else b.numerator end, 0) as numerator,
    coalesce(case when n.area_level = 'authority' then w.denominator else b.denominator end, 0) as denominator
from measured_indicator i
cross join period d
cross join node n
left join below b
    on b.indicator = i.indicator and b.authority_code = n.authority_code and b.period_end = d.period_end and b.area_id = n.area_id
left join whole w on w.indicator = i.indicator and w.authority_code = n.authority_code and w.period_end = d.period_end
union all
select i.indicator, d.period_end, 'unallocated', '-', coalesce(sum(s.numerator), 0), coalesce(sum(s.denominator), 0)
from measured_indicator i
cross join period d
cross join measured_authority m
left join area_sum s
    on s.indicator = i.indicator and s.authority_code = m.authority_code and s.period_end = d.period_end and s.area_id is null
group by i.indicator, d.period_end
