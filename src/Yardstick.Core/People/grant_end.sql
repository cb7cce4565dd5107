update role_grant set to_date = @ToDate where grant_id = @GrantId
