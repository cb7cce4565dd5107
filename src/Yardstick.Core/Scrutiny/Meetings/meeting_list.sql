select authority_code, meeting_id, panel_id, meets_on, first_planned_on, begins_at, place, kind, standing, figures_to
from meeting
order by meets_on, authority_code, meeting_id
