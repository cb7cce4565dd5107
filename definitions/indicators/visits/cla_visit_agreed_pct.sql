-- Of the children looked after, those whose agreed visiting interval, capped as regulation 28 has it, has not run out at the month end
-- (clarification 37): the clock is the last qualifying visit of the current placement; a new placement wants one within 7 days.
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    case when due_day >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    placement_start_day as clock_start,
    visit_day as last_event,
    due_day as due_date,
    case
        when due_day < period_end and unseen_day + cast(coalesce(due_day - visit_day, agreed_days) as integer) >= period_end then 'not-seen'
        when due_day < period_end and visit_day is null then 'none-recorded'
        when due_day < period_end then 'late'
        when visit_day is null then 'not-yet-due'
        else 'in-time'
    end as reason
from agreed_visit_at_month_end
