select authority_code, panel_id, number, meeting_id, item, title, wording, responsible_role, clock_from, is_exempt
from recommendation
order by authority_code, panel_id, number
