-- The node for the whole authority: the root of the organisation tree, without a tree the authority's code.
select coalesce(min(a.area_id), m.authority_code)
from measured_authority m
left join area a on a.authority_code = m.authority_code and a.area_level = 'authority'
group by m.authority_code
