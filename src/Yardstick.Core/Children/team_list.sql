-- The nodes of the current extract first, then those of frozen months, the newest first.
with node as (
    select dept_team_id as area_id, dept_team_name as area_name, dept_team_parent_id as parent_id, date '9999-12-31' as seen
    from extract_ssd_department
    where authority_code = @authority_code and dept_team_id is not null
    union all
    select area_id, area_name, parent_id, period_end from snapshot_area where authority_code = @authority_code
)
select area_id, area_name, parent_id
from node
order by seen desc, area_id
