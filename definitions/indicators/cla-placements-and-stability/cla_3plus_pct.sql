-- Of the children looked after at the month end, those with three or more placements (R-PLACE) open at any time in the twelve months.
with counted as (
    select k.authority_code, k.period_end, k.person_id, k.episode_id, k.area_id, count(s.spell_no) as placements
    from cla_at_month_end k
    join period d on d.period_end = k.period_end
    left join placement_spell s
        on s.authority_code = k.authority_code and s.person_id = k.person_id and s.start_day <= k.period_end and s.end_day > d.r12_start
    group by k.authority_code, k.period_end, k.person_id, k.episode_id, k.area_id
)
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    case when placements >= 3 then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when placements >= 3 then 'met' else 'not-met' end as reason
from counted
