select extract_id, extract_date, checked_at, figures, restated
from restatement_check
where authority_code = @authority
order by checked_at desc, extract_id
