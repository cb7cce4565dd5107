select responsibility_id, authority_code, indicator, kind, account_id, from_date, to_date
from responsibility
where authority_code = @authority_code
order by indicator, kind, from_date desc, responsibility_id
