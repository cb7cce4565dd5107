update sign_in_session set ended_at = @now where account_id = @account_id and ended_at is null
