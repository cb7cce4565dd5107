delete from extract_table_source where authority_code = @authorityCode;

delete from extract_part where authority_code = @authorityCode;
