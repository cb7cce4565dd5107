select * from stated_population where authority_code = @AuthorityCode and set_at <= @FrozenAt order by number
