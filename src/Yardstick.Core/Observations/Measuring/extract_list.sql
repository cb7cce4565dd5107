select authority_code as AuthorityCode, authority_name as AuthorityName, extract_id as ExtractId, extract_date as ExtractDate, covers_from as CoversFrom
from extract
order by authority_code
