-- Records that count otherwise than when the month was frozen, by the team that they count for.
with both_sides as (
    select period_end, indicator, person_id, record_id, area_id,
        numerator as frozen_numerator, denominator as frozen_denominator,
        cast(null as decimal(18, 4)) as latest_numerator, cast(null as decimal(18, 4)) as latest_denominator
    from snapshot_member
    where authority_code = @authority and period_end = any(@month_ends) and indicator = any(@indicators)
    union all
    select period_end, indicator, person_id, record_id, area_id, null, null, numerator, denominator
    from latest_member
)
select period_end, indicator, person_id, record_id, area_id,
    sum(frozen_numerator) as frozen_numerator, sum(frozen_denominator) as frozen_denominator,
    sum(latest_numerator) as latest_numerator, sum(latest_denominator) as latest_denominator
from both_sides
group by period_end, indicator, person_id, record_id, area_id
having sum(frozen_numerator) is distinct from sum(latest_numerator)
    or sum(frozen_denominator) is distinct from sum(latest_denominator)
order by period_end, indicator, record_id, person_id, area_id
