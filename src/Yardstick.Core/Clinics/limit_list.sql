select name, value from setting where name in ('caseload-limit', 'caseload-limit-newly-qualified')
