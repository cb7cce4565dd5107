-- Who was counted behind the indicators of a tracker, in every frozen month.
select indicator, period_end, person_id, area_id, numerator, denominator
from snapshot_member
where authority_code = @authority and indicator = any(@indicators)
order by period_end, indicator, person_id, record_id
