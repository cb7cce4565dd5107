select count(*) from recovery_code where account_id = @account_id and used_at is null
