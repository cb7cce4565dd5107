select authority_code, id, kind, wording, owner_role, indicator, area_id, due_on, standing, origin, opened_at, opened_by, closed_at,
    closed_by, closing_note
from agreed_action
where authority_code = @authority
