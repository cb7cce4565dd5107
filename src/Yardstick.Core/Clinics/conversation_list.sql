select conversation_id, authority_code, area_id, indicator, month_end, held_on, with_role, said, noted_by, noted_at
from clinic_conversation
where authority_code = @authority_code and area_id = any(@areas)
order by held_on desc, noted_at desc
