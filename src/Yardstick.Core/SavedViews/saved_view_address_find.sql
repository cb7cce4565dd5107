select address_id, view_id, account_id, made_at, revoked_at from saved_view_address where token_hash = @token_hash and revoked_at is null
