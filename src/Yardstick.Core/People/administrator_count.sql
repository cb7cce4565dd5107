-- Administrators of every authority whose access has no end.
select count(*)
from role_grant g
join person p on p.account_id = g.account_id
where g.role = @role and g.authority_code is null and g.to_date = @open_end and p.to_date = @open_end
