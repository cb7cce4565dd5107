insert into recovery_code (account_id, code_hash, made_at) values (@account_id, @code_hash, @now)
