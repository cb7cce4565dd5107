select account_id, from_date, to_date
from absence
order by account_id
