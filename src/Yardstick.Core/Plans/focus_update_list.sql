select focus_id, number, said_on, wording, written_by, written_at
from focus_update
where authority_code = @authority
order by focus_id, number
