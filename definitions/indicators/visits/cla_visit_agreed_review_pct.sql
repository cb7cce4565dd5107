-- Of the children looked after, those visited within the interval that was agreed when their latest review was held; without a review yet,
-- as cla_visit_agreed_pct. Caps and the clock are the same (clarification 37).
with latest_review as (
    select k.authority_code, k.period_end, k.person_id, max(r.review_day) as review_day
    from cla_at_month_end k
    join care_review r on r.authority_code = k.authority_code and r.care_id = k.care_id and r.review_day <= k.period_end
    group by k.authority_code, k.period_end, k.person_id
),
agreement as (
    select k.authority_code, k.period_end, k.person_id, a.interval_days,
        row_number() over (partition by k.authority_code, k.period_end, k.person_id order by a.from_date desc, a.line_no desc) as place
    from cla_at_month_end k
    left join latest_review r on r.authority_code = k.authority_code and r.period_end = k.period_end and r.person_id = k.person_id
    join local_visit_agreement a
        on a.authority_code = k.authority_code and a.person_id = k.person_id and upper(a.cohort) = 'CLA'
        and a.from_date <= coalesce(r.review_day, k.period_end)
        and coalesce(a.to_date, date '9999-12-31') > coalesce(r.review_day, k.period_end)
),
clock as (
    select
        k.authority_code,
        k.period_end,
        k.person_id,
        k.episode_id,
        k.area_id,
        p.placement_start_day,
        case when v.from_day >= p.placement_start_day then v.from_day end as visit_day,
        case when u.from_day >= p.placement_start_day then u.from_day end as unseen_day,
        cast(coalesce(a.interval_days, 42) as integer) as agreed_days,
        case
            when p.placement_type = 'P1' and k.legal_status = 'C2' then v.from_day + 42
            when p.placement_type = 'P1' and r.person_id is null then v.from_day + 7
            when p.placement_type = 'P1' then v.from_day + 28
            when cast(p.placement_start_day + interval '12 months' as date) > k.period_end then v.from_day + 42
            when p.placement_type in ('U1', 'U4') then cast(v.from_day + interval '6 months' as date)
            else cast(v.from_day + interval '3 months' as date)
        end as cap_day
    from cla_at_month_end k
    join placement_at_month_end p on p.authority_code = k.authority_code and p.period_end = k.period_end and p.person_id = k.person_id
    left join visit_span v
        on v.authority_code = k.authority_code and v.person_id = k.person_id and v.from_day <= k.period_end and v.to_day > k.period_end
    left join unseen_visit_span u
        on u.authority_code = k.authority_code and u.person_id = k.person_id and u.from_day <= k.period_end and u.to_day > k.period_end
    left join latest_review r on r.authority_code = k.authority_code and r.period_end = k.period_end and r.person_id = k.person_id
    left join agreement a on a.authority_code = k.authority_code and a.period_end = k.period_end and a.person_id = k.person_id and a.place = 1
),
deadline as (
    select c.*,
        case
            when visit_day is null then placement_start_day + 7
            when visit_day + agreed_days < cap_day then visit_day + agreed_days
            else cap_day
        end as due_day
    from clock c
)
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    case when due_day >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    placement_start_day as clock_start,
    visit_day as last_event,
    due_day as due_date,
    case
        when due_day < period_end and unseen_day + cast(coalesce(due_day - visit_day, agreed_days) as integer) >= period_end then 'not-seen'
        when due_day < period_end and visit_day is null then 'none-recorded'
        when due_day < period_end then 'late'
        when visit_day is null then 'not-yet-due'
        else 'in-time'
    end as reason
from deadline
