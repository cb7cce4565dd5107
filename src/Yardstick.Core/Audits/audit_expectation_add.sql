insert into audit_expectation (authority_code, auditor, each_month, from_date, set_by, set_at)
values (@authority, @auditor, @each_month, @from_date, @by, @now)
