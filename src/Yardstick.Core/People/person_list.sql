select account_id, email, name, from_date, to_date
from person
order by name, account_id
