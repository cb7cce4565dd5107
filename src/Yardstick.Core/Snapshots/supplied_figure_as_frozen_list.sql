select * from supplied_figure where authority_code = @AuthorityCode and supplied_at <= @FrozenAt order by number
