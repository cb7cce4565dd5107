select indicator, period_end, area_level, area_id, breakdown, category, numerator, denominator, value, status, reason
from snapshot_breakdown
where authority_code = @authority and indicator = any(@indicators) and period_end = any(@month_ends) and breakdown = any(@breakdowns)
