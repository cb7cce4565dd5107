select count(*) from extract_local_audit where authority_code = @authority
