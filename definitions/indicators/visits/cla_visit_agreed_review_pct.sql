-- Of the children looked after, those visited within the interval that was agreed when their latest review was held; without a review yet,
-- as cla_visit_agreed_pct. Caps and the clock are the same (clarification 37).
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    case when due_day_at_review >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    placement_start_day as clock_start,
    visit_day as last_event,
    due_day_at_review as due_date,
    case
        when due_day_at_review < period_end and unseen_day + cast(coalesce(due_day_at_review - visit_day, agreed_days_at_review) as integer) >= period_end then 'not-seen'
        when due_day_at_review < period_end and visit_day is null then 'none-recorded'
        when due_day_at_review < period_end then 'late'
        when visit_day is null then 'not-yet-due'
        else 'in-time'
    end as reason
from agreed_visit_at_month_end
