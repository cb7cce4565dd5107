update sign_in_session set ended_at = @now where session_id = @session_id and ended_at is null
