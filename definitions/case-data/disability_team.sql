-- Teams that are, or stand below, a node with the function disability, and when. A row of local_team holds until the next one of its node,
-- the first from the beginning: a team that has closed keeps its function for the children who still sit with it.
with held as (
    select
        authority_code,
        team_id,
        lower(function) as function,
        row_number() over (partition by authority_code, team_id order by coalesce(valid_from, date '1900-01-01'), line_no) as place,
        coalesce(valid_from, date '1900-01-01') as valid_from,
        lead(valid_from) over (
            partition by authority_code, team_id order by coalesce(valid_from, date '1900-01-01'), line_no
        ) as next_from
    from local_team
)
select distinct
    h.authority_code,
    p.area_id,
    case when h.place = 1 then date '1900-01-01' else h.valid_from end as valid_from,
    coalesce(h.next_from, date '9999-12-31') as valid_to
from held h
join area_path p on p.authority_code = h.authority_code and p.ancestor_id = h.team_id
where h.function = 'disability'
