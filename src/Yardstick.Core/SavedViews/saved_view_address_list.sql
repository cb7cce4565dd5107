select address_id, view_id, account_id, made_at, revoked_at
from saved_view_address
where view_id = @view_id and account_id = @account_id
order by made_at desc, address_id desc
