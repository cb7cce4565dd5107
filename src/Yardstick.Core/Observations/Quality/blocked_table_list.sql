select distinct table_name
from extract_finding
where authority_code = @AuthorityCode and severity = 'B' and status <> 'resolved'
