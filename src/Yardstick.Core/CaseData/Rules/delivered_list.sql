select table_name from extract_table where authority_code = @AuthorityCode
