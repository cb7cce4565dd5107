select period_end as PeriodEnd, area_level as AreaLevel, area_id as AreaId, place as Place, category as Category, children as Children
from snapshot_distribution
where authority_code = @authority and area_level = 'authority' and period_end = any(@month_ends)
order by period_end, place
