-- The nodes of the organisation tree with their level: from local_team, else by depth below the root.
with named as (
    select authority_code, team_id, lower(level) as level,
        row_number() over (partition by authority_code, team_id order by coalesce(valid_from, date '1900-01-01') desc, line_no desc) as newest
    from local_team
    where level is not null
),
depth as (
    select authority_code, area_id, max(steps) as depth from area_path group by authority_code, area_id
)
select
    d.authority_code,
    d.dept_team_id as area_id,
    d.dept_team_name as area_name,
    coalesce(
        n.level,
        case x.depth when 0 then 'authority' when 1 then 'service' when 2 then 'locality' else 'team' end
    ) as area_level
from ssd_department d
join depth x on x.authority_code = d.authority_code and x.area_id = d.dept_team_id
left join named n on n.authority_code = d.authority_code and n.team_id = d.dept_team_id and n.newest = 1
