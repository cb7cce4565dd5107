select account_id, started_at
from sign_in_session
where session_id = @session_id and ended_at is null
