-- Teams that are, or stand below, a node with the function disability, and when.
select distinct
    p.authority_code,
    p.area_id,
    coalesce(t.valid_from, date '1900-01-01') as valid_from,
    coalesce(t.valid_to, date '9999-12-31') as valid_to
from local_team t
join area_path p on p.authority_code = t.authority_code and p.ancestor_id = t.team_id
where lower(t.function) = 'disability'
