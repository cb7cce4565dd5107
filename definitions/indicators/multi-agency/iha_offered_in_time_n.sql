-- Children whose initial health assessment falls due in the month and for whom an appointment was offered by the due day.
select
    u.authority_code,
    u.period_end,
    u.person_id,
    u.care_id as record_id,
    u.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    u.start_day as clock_start,
    min(i.offered_date) as last_event,
    u.due_day as due_date,
    'in-time' as reason
from initial_health_due u
join local_iha_pathway i
    on i.authority_code = u.authority_code and i.person_id = u.person_id and i.offered_date between u.start_day and u.due_day
group by u.authority_code, u.period_end, u.person_id, u.care_id, u.area_id, u.start_day, u.due_day
