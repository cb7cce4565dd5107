-- Every node of the organisation tree with each node at or above it. A loop in the tree stops after ten steps.
with recursive climb as (
    select authority_code, dept_team_id as area_id, dept_team_id as ancestor_id, 0 as steps
    from ssd_department
    union all
    select c.authority_code, c.area_id, d.dept_team_parent_id, c.steps + 1
    from climb c
    join ssd_department d on d.authority_code = c.authority_code and d.dept_team_id = c.ancestor_id
    where d.dept_team_parent_id is not null and d.dept_team_parent_id <> d.dept_team_id and c.steps < 10
)
select c.authority_code, c.area_id, c.ancestor_id, min(c.steps) as steps
from climb c
join ssd_department d on d.authority_code = c.authority_code and d.dept_team_id = c.ancestor_id
group by c.authority_code, c.area_id, c.ancestor_id
