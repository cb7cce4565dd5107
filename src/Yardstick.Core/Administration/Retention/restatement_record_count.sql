select count(*) from restatement_record where authority_code = @authority and period_end < @before
