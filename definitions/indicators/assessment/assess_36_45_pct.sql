-- Of the assessments authorised in the month, those that took 36 to 45 working days from their start.
select
    a.authority_code,
    a.period_end,
    a.person_id,
    a.assessment_id as record_id,
    a.area_id,
    case when a.working_days between 36 and 45 then 1 else 0 end as numerator,
    1 as denominator,
    a.start_day as clock_start,
    a.authorised_day as last_event,
    a.due_day as due_date,
    case when a.start_day is null then 'date-missing' when a.working_days between 36 and 45 then 'met' else 'not-met' end as reason
from completed_assessment a
