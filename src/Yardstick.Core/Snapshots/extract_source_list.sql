select extract_id, content_hash as extract_hash, archive_hash
from extract
where authority_code = @authority
