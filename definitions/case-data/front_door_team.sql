-- The team that receives contacts: of function front-door, the lowest id on each day that one is open.
select
    authority_code,
    team_id as area_id,
    coalesce(valid_from, date '1900-01-01') as valid_from,
    coalesce(valid_to, date '9999-12-31') as valid_to
from local_team
where lower(function) = 'front-door'
