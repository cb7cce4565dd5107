select auditor, each_month, from_date from audit_expectation where authority_code = @authority order by number
