select printed, sentence, reason, confirmed_by, confirmed_at
from commentary_confirmation
where authority_code = @authority and commentary_id = @id
order by confirmed_at, printed, sentence
