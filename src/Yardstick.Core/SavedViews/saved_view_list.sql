select view_id, authority_code, owner_account, name, last_months, first_period_end, last_period_end, shared_role, shared_account, changed_at
from saved_view
where removed_at is null
order by name, view_id
