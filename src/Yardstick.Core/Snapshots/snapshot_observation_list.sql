select indicator, period_end, version, area_level, area_id, numerator, denominator, value, status, reason,
    supplied_by
from snapshot_observation
where authority_code = @authority
    and (@every_indicator or indicator = any(@indicators))
    and (@every_month or period_end = any(@month_ends))
    and (@every_area or area_id = any(@areas))
order by indicator, period_end, area_level, area_id
