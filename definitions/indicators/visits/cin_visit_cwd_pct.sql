-- Of the children on a child in need plan in the disability service, those whose agreed visiting interval (42 days without one) has not
-- run out since the last qualifying visit or the start of the plan, whichever is later (clarification 38).
with agreement as (
    select a.authority_code, d.period_end, a.person_id, a.interval_days,
        row_number() over (partition by a.authority_code, d.period_end, a.person_id order by a.from_date desc, a.line_no desc) as place
    from period d
    join local_visit_agreement a
        on a.from_date <= d.period_end and coalesce(a.to_date, date '9999-12-31') > d.period_end
    where upper(a.cohort) = 'CIN_CWD'
),
clock as (
    select k.authority_code, k.period_end, k.person_id, k.plan_id, k.area_id, k.earliest_start_day, v.from_day as visit_day,
        u.from_day + cast(coalesce(a.interval_days, 42) as integer) as due_day_if_seen,
        case when v.from_day > k.earliest_start_day then v.from_day else k.earliest_start_day end + cast(coalesce(a.interval_days, 42) as integer) as due_day
    from cin_plan_at_month_end k
    left join visit_span v
        on v.authority_code = k.authority_code and v.person_id = k.person_id and v.from_day <= k.period_end and v.to_day > k.period_end
    left join unseen_visit_span u
        on u.authority_code = k.authority_code and u.person_id = k.person_id and u.from_day <= k.period_end and u.to_day > k.period_end
    left join agreement a on a.authority_code = k.authority_code and a.period_end = k.period_end and a.person_id = k.person_id and a.place = 1
    where k.is_cwd = 1
)
select
    authority_code,
    period_end,
    person_id,
    plan_id as record_id,
    area_id,
    case when due_day >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    earliest_start_day as clock_start,
    visit_day as last_event,
    due_day as due_date,
    case
        when due_day < period_end and due_day_if_seen >= period_end then 'not-seen'
        when due_day < period_end and visit_day is null then 'none-recorded'
        when due_day < period_end then 'late'
        when visit_day is null then 'not-yet-due'
        else 'in-time'
    end as reason
from clock
