-- Of the children still looked after on the 20th working day after they became so, where that day falls in the month, those with an initial
-- health assessment by then, or any completed assessment in the three months before (clarification 43).
with tested as (
    select u.authority_code, u.period_end, u.person_id, u.care_id, u.start_day, u.due_day, u.area_id, min(h.clah_health_check_date) as assessed_day
    from initial_health_due u
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
