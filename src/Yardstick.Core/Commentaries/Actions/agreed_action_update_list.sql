select action_id, number, wording, due_on, written_at, written_by
from agreed_action_update
where authority_code = @authority and action_id = @id
order by number
