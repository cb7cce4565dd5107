select grant_id, account_id, role, authority_code, area_id, from_date, to_date
from role_grant
where grant_id = @grant_id
