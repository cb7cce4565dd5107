-- Children whose initial health assessment falls due in the month and was requested within 5 working days of their becoming looked after.
select
    u.authority_code,
    u.period_end,
    u.person_id,
    u.care_id as record_id,
    u.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    u.start_day as clock_start,
    min(i.requested_date) as last_event,
    w.day as due_date,
    'in-time' as reason
from initial_health_due u
join calendar k on k.day = u.start_day
join working_day w on w.number = k.working_days + 5
join local_iha_pathway i
    on i.authority_code = u.authority_code and i.person_id = u.person_id and i.requested_date between u.start_day and w.day
group by u.authority_code, u.period_end, u.person_id, u.care_id, u.area_id, u.start_day, w.day
