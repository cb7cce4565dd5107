select authority_code, panel_id, number, sequence, kind, happened_on, wording, meeting_id, noted_by, noted_at
from recommendation_event
order by authority_code, panel_id, number, sequence
