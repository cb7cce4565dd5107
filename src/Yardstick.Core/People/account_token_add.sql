insert into account_token (token_hash, account_id, purpose, expires_at)
values (@token_hash, @account_id, @purpose, @expires_at)
