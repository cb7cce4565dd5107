select number, happened_at, account_id, viewer, action, outcome, authority_code, person_id, area_id, purpose, query, children, export_id,
    previous_hash, hash
from child_access
where authority_code = @authority_code and happened_at >= @from_at and happened_at < @to_at
order by number
