insert into sign_in_session (session_id, account_id, method, started_at)
values (@session_id, @account_id, @method, @now)
