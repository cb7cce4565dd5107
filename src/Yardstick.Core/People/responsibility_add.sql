insert into responsibility (responsibility_id, authority_code, indicator, kind, account_id, from_date, to_date)
values (@ResponsibilityId, @AuthorityCode, @Indicator, @Kind, @AccountId, @FromDate, @ToDate)
