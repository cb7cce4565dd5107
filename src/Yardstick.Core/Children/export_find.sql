select export_id, authority_code, account_id, made_by, made_at, expires_at, purpose, query, areas, children, file_text
from child_export
where export_id = @export_id
