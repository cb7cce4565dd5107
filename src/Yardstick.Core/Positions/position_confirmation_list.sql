select printed, sentence, reason, confirmed_by, confirmed_at
from position_confirmation
where authority_code = @authority and service_id = @service and period_end = @period_end
order by confirmed_at, printed, sentence
