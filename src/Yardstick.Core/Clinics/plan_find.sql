select plan_id, conversation_id, authority_code, area_id, indicator, aim, opened_on, closed_on, result as outcome
from clinic_plan
where plan_id = @plan_id
