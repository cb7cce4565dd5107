-- What is held on the day or begins after it.
select responsibility_id, authority_code, indicator, kind, account_id, from_date, to_date
from responsibility
where authority_code = @authority_code and indicator = @indicator and kind = @kind and to_date > @from_date
