insert into role_grant (grant_id, account_id, role, authority_code, area_id, from_date, to_date)
values (@GrantId, @AccountId, @Role, @AuthorityCode, @AreaId, @FromDate, @ToDate)
