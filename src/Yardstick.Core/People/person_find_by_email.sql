select account_id, email, name, from_date, to_date
from person
where email = @email
