-- Of the assessments authorised in the month, those within 20 working days of their start.
select
    a.authority_code,
    a.period_end,
    a.person_id,
    a.assessment_id as record_id,
    a.area_id,
    case when a.working_days <= 20 then 1 else 0 end as numerator,
    1 as denominator,
    a.start_day as clock_start,
    a.authorised_day as last_event,
    w.day as due_date,
    case when a.start_day is null then 'date-missing' when a.working_days <= 20 then 'in-time' else 'late' end as reason
from completed_assessment a
left join calendar c on c.day = a.start_day
left join working_day w on w.number = c.working_days + 20
