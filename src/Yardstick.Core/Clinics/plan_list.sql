select plan_id, conversation_id, authority_code, area_id, indicator, aim, opened_on, closed_on, result as outcome
from clinic_plan
where authority_code = @authority_code and area_id = any(@areas)
order by closed_on desc, opened_on desc, plan_id desc
