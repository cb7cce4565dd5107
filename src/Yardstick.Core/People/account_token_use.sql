update account_token set used_at = @now where account_id = @account_id and used_at is null
