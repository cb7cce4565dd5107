select account_id
from sign_in_session
where session_id = @session_id and ended_at is null and started_at > @earliest
