-- Children looked after at the month end for whom an interval of more than 42 days between visits is agreed.
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    placement_start_day as clock_start,
    visit_day as last_event,
    due_day as due_date,
    'met' as reason
from agreed_visit_at_month_end
where agreed_days > 42
