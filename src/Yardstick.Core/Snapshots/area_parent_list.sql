select a.area_id, d.dept_team_parent_id as parent_id
from area a
join ssd_department d on d.authority_code = a.authority_code and d.dept_team_id = a.area_id
