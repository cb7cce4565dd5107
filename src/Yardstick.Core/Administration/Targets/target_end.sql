update target set to_date = @ToDate, withdrawn = @Withdrawn where authority_code = @AuthorityCode and target_id = @TargetId
