with described as (
    select team_id, level, function, valid_from, valid_to,
        row_number() over (partition by team_id order by coalesce(valid_from, date '1900-01-01') desc, line_no desc) as newest
    from extract_local_team
    where authority_code = @authority
),
node as (
    select dept_team_id, dept_team_name, dept_team_parent_id,
        row_number() over (partition by dept_team_id order by line_no) as first
    from extract_ssd_department
    where authority_code = @authority and dept_team_id is not null
)
select n.dept_team_id as area_id, n.dept_team_name as area_name, n.dept_team_parent_id as parent_id, lower(d.level) as area_level,
    lower(d.function) as area_function, d.valid_from, d.valid_to
from node n
left join described d on d.team_id = n.dept_team_id and d.newest = 1
where n.first = 1
order by n.dept_team_name, n.dept_team_id
