-- Of the children still looked after on the 20th working day after they became so, where that day falls in the month, those with an initial
-- health assessment by then, or any completed assessment in the three months before (clarification 43).
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
),
tested as (
    select u.authority_code, u.period_end, u.person_id, u.care_id, u.start_day, u.due_day, u.area_id, min(h.clah_health_check_date) as assessed_day
    from due u
    left join ssd_cla_health h
        on h.authority_code = u.authority_code and h.clah_person_id = u.person_id and upper(h.clah_health_check_status) = 'COMPLETED'
        and (
            (upper(h.clah_health_check_type) = 'INITIAL' and h.clah_health_check_date between u.start_day and u.period_end)
            or (
                upper(h.clah_health_check_type) in ('INITIAL', 'REVIEW')
                and h.clah_health_check_date < u.start_day
                and cast(h.clah_health_check_date + interval '3 months' as date) >= u.start_day
            )
        )
    group by u.authority_code, u.period_end, u.person_id, u.care_id, u.start_day, u.due_day, u.area_id
)
select
    authority_code,
    period_end,
    person_id,
    care_id as record_id,
    area_id,
    case when assessed_day <= due_day then 1 else 0 end as numerator,
    1 as denominator,
    start_day as clock_start,
    assessed_day as last_event,
    due_day as due_date,
    case when assessed_day <= due_day then 'in-time' when assessed_day is null then 'none-recorded' else 'late' end as reason
from tested
