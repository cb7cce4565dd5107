insert into snapshot_area (authority_code, period_end, area_id, area_level, area_name, parent_id)
select a.authority_code, p.period_end, a.area_id, a.area_level, a.area_name, d.dept_team_parent_id
from area a
join ssd_department d on d.authority_code = a.authority_code and d.dept_team_id = a.area_id
cross join period p
