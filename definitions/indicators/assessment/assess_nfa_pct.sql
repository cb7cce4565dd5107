-- Of the assessments authorised in the month, those whose outcome is no further action.
select
    a.authority_code,
    a.period_end,
    a.person_id,
    a.assessment_id as record_id,
    a.area_id,
    case when a.nfa = 'Y' then 1 else 0 end as numerator,
    1 as denominator,
    a.start_day as clock_start,
    a.authorised_day as last_event,
    a.due_day as due_date,
    case when a.nfa = 'Y' then 'met' else 'not-met' end as reason
from completed_assessment a
