select focus_id, number, version, last_update, role, confirmed, signed_by, signed_at
from focus_sign_off
where authority_code = @authority
order by focus_id, number
