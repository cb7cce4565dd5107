-- Of the children looked after at the month end, those whose next review is not overdue (R-REVIEW, clarification 45).
with waiting as (
    select k.authority_code, k.period_end, k.person_id, k.episode_id, k.area_id, r.base_day, r.held_before, r.due_day,
        row_number() over (partition by k.authority_code, k.period_end, k.person_id order by r.held_before desc) as place
    from cla_at_month_end k
    join review_due r on r.authority_code = k.authority_code and r.care_id = k.care_id and (r.base_day <= k.period_end)
)
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    case when due_day >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    base_day as clock_start,
    case when held_before > 0 then base_day end as last_event,
    due_day as due_date,
    case
        when due_day < period_end and held_before = 0 then 'none-recorded'
        when due_day < period_end then 'late'
        when held_before = 0 then 'not-yet-due'
        else 'in-time'
    end as reason
from waiting
where place = 1
