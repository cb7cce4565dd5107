-- Assessments authorised in the month within 45 working days of their start.
select
    a.authority_code,
    a.period_end,
    a.person_id,
    a.assessment_id as record_id,
    a.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    a.start_day as clock_start,
    a.authorised_day as last_event,
    a.due_day as due_date,
    'met' as reason
from completed_assessment a
where a.working_days <= 45
