select period_end, area_id, area_level, area_name, parent_id
from snapshot_area
where authority_code = @authority and (@every_month or period_end = any(@month_ends))
order by period_end, area_id
