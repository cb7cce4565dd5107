select count(*) from extract_finding where authority_code = @authority and resolved_on < @before
