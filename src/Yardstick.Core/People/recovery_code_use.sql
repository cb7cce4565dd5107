update recovery_code set used_at = @now where account_id = @account_id and code_hash = @code_hash and used_at is null
