select number, happened_at, account_id, viewer, action, outcome, authority_code, person_id, area_id, purpose, query, children, export_id,
    previous_hash, hash
from child_access
order by number
