select * from authority_setting where authority_code = @AuthorityCode and set_at <= @FrozenAt order by number
