select plan_id, step_number, what, by_role, due_on, state
from clinic_plan_step
where plan_id = @plan_id
order by step_number
