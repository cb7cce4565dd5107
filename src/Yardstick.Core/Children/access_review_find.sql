select authority_code, month_end, signed_at, signed_by, remark, entries, last_number, last_hash
from child_access_review
where authority_code = @authority_code and month_end = @month_end
