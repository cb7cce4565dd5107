-- Of the children looked after for twelve months or more, those whose latest completed health assessment is in date: twelve months,
-- six for a child under 5 at the month end (clarification 44).
with latest as (
    select k.authority_code, k.period_end, k.person_id, k.care_id, k.area_id, k.care_start_day, max(h.clah_health_check_date) as assessed_day
    from continuous_care_at_month_end k
    left join ssd_cla_health h
        on h.authority_code = k.authority_code and h.clah_person_id = k.person_id and upper(h.clah_health_check_status) = 'COMPLETED'
        and upper(h.clah_health_check_type) in ('INITIAL', 'REVIEW') and h.clah_health_check_date <= k.period_end
    group by k.authority_code, k.period_end, k.person_id, k.care_id, k.area_id, k.care_start_day
),
clock as (
    select l.*,
        case
            when x.age_5_on <= l.period_end then cast(l.assessed_day + interval '12 months' as date)
            when x.dob is not null then cast(l.assessed_day + interval '6 months' as date)
        end as due_day
    from latest l
    left join person x on x.authority_code = l.authority_code and x.person_id = l.person_id
)
select
    authority_code,
    period_end,
    person_id,
    care_id as record_id,
    area_id,
    case when due_day >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    care_start_day as clock_start,
    assessed_day as last_event,
    due_day as due_date,
    case when due_day >= period_end then 'in-time' when assessed_day is null then 'none-recorded' when due_day is null then 'date-missing' else 'late' end as reason
from clock
