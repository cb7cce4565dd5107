delete from restatement_record where authority_code = @authority and period_end < @Before
