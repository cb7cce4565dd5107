-- The version of an indicator beside that of its frozen month before.
with held as (
    select distinct indicator, period_end, version from snapshot_observation where authority_code = @authority
),
beside as (
    select indicator, period_end, version, lag(version) over (partition by indicator order by period_end) as version_before
    from held
)
select indicator, period_end, version_before, version
from beside
where version_before <> version
order by indicator, period_end
