insert into saved_view_address (token_hash, address_id, view_id, account_id, made_at)
values (@token_hash, @AddressId, @ViewId, @AccountId, @MadeAt)
