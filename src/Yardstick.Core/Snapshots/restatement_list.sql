select period_end, indicator, area_level, area_id, frozen_numerator, frozen_denominator, frozen_value, frozen_status,
    latest_numerator, latest_denominator, latest_value, latest_status, cause
from restatement
where authority_code = @authority and extract_id = @extract
order by indicator, period_end, area_level, area_id
