select * from supplied_decision where authority_code = @AuthorityCode and decided_at <= @FrozenAt order by number
