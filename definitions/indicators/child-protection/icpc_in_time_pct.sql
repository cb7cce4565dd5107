-- Of the children with an initial conference in the month, those for whom it was held within 15 working days of the start of its enquiry.
select
    c.authority_code,
    c.period_end,
    c.person_id,
    c.conference_id as record_id,
    c.area_id,
    case when c.clock_day <= c.conference_day and c.conference_day <= c.due_day then 1 else 0 end as numerator,
    1 as denominator,
    c.clock_day as clock_start,
    c.conference_day as last_event,
    c.due_day as due_date,
    case
        when c.clock_day is null then 'date-missing'
        when c.conference_day < c.clock_day then 'not-met'
        when c.conference_day <= c.due_day then 'in-time'
        else 'late'
    end as reason
from month_conference c
