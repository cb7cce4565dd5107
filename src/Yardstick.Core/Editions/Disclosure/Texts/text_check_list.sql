select text_sha256, found, reason, person, happened_at
from text_check
where authority_code = @authority
order by number
