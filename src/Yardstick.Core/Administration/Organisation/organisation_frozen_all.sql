select period_end, area_id, area_name, parent_id, area_level
from snapshot_area
where authority_code = @authority
order by period_end, area_id
