-- Each supervised child and cohort with the last supervision on or before the month end and the day until which it counts.
-- An interval in working days is a deadline (clarification 29); never supervised is not in time.
-- Read in parts: each reader takes one cohort.
select
    c.authority_code,
    c.period_end,
    c.person_id,
    c.area_id,
    c.cohort,
    s.from_day as last_day,
    coalesce(w.day, s.from_day + c.days) as due_day
from supervision_cohort c
left join supervision_span s
    on s.authority_code = c.authority_code and s.person_id = c.person_id and s.from_day <= c.period_end and s.to_day > c.period_end
left join calendar k on k.day = s.from_day
left join working_day w on w.number = k.working_days + c.working_days
