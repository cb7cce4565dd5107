select authority_code as AuthorityCode, period_end as PeriodEnd, indicator as Indicator, area_level as AreaLevel, area_id as AreaId,
    cases as Cases, doubtful as Doubtful, doubtful_share as DoubtfulShare, grade as Grade, reason as Reason
from snapshot_grade
where authority_code = @authority and (@every_area or area_level = 'authority') and (@every_month or period_end = any(@month_ends))
order by period_end, indicator, area_level, area_id
