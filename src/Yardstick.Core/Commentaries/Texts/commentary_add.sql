insert into commentary (authority_code, id, period_end, indicator, opened_at)
values (@AuthorityCode, @Id, @Month, @Indicator, @OpenedAt)
