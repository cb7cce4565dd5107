update saved_view_address set revoked_at = @now where address_id = @address_id
