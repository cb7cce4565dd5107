select grant_id, account_id, role, authority_code, area_id, from_date, to_date
from role_grant
where account_id = @account_id
order by from_date desc, grant_id desc
