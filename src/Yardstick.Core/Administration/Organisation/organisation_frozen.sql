select area_id, area_name, parent_id, area_level
from snapshot_area
where authority_code = @authority and period_end = @period_end
order by area_name, area_id
