-- Children whose initial health assessment falls due in the month and was requested within 5 working days of their becoming looked after.
with due as (
    select c.authority_code, d.period_end, c.person_id, c.care_id, c.start_day, w.day as due_day, l.area_id
    from care_period c
    join calendar k on k.day = c.start_day
    join working_day w on w.number = k.working_days + 20
    join period d on w.day between d.period_start and d.period_end
    left join person x on x.authority_code = c.authority_code and x.person_id = c.person_id
    left join legal_span s on s.authority_code = c.authority_code and s.person_id = c.person_id and s.from_day <= w.day and s.to_day > w.day
    left join lead_span l on l.authority_code = c.authority_code and l.person_id = c.person_id and l.from_day <= w.day and l.to_day > w.day
    where coalesce(x.death_date, date '9999-12-31') > w.day
        and coalesce(x.age_18_on, date '9999-12-31') > w.day
        and coalesce(x.born_on, date '1900-01-01') <= w.day
        and coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')
        and exists (
            select 1 from looked_after_episode e
            where e.authority_code = c.authority_code and e.care_id = c.care_id and e.start_day <= w.day and e.end_day > w.day
        )
)
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
from due u
join calendar k on k.day = u.start_day
join working_day w on w.number = k.working_days + 5
join local_iha_pathway i
    on i.authority_code = u.authority_code and i.person_id = u.person_id and i.requested_date between u.start_day and w.day
group by u.authority_code, u.period_end, u.person_id, u.care_id, u.area_id, u.start_day, w.day
