select extract_id from extract where authority_code = @AuthorityCode
