insert into focus_sign_off (
    authority_code, focus_id, number, version, last_update, role, confirmed, signed_by, signed_at
)
values (@authority, @focus, @Number, @Version, @LastUpdate, @Role, @Confirmed, @SignedBy, @SignedAt)
