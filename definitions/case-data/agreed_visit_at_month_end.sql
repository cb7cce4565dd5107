-- Each looked-after child with the last qualifying visit of the current placement and the days until which it counts: by the interval agreed at
-- the month end, and by the one agreed at the latest review, each capped as regulation 28 has it (clarification 37).
with latest_review as (
    select k.authority_code, k.period_end, k.person_id, max(r.review_day) as review_day
    from cla_at_month_end k
    join care_review r on r.authority_code = k.authority_code and r.care_id = k.care_id and r.review_day <= k.period_end
    group by k.authority_code, k.period_end, k.person_id
),
asked as (
    select k.authority_code, k.period_end, k.person_id, 'now' as moment, k.period_end as day
    from cla_at_month_end k
    union all
    select k.authority_code, k.period_end, k.person_id, 'review', coalesce(r.review_day, k.period_end)
    from cla_at_month_end k
    left join latest_review r on r.authority_code = k.authority_code and r.period_end = k.period_end and r.person_id = k.person_id
),
-- Of the agreements open on the day the latest from_date holds.
rival as (
    select q.authority_code, q.period_end, q.person_id, q.moment, cast(a.interval_days as integer) as interval_days,
        row_number() over (
            partition by q.authority_code, q.period_end, q.person_id, q.moment order by a.from_date desc, a.line_no desc
        ) as place
    from asked q
    join local_visit_agreement a
        on a.authority_code = q.authority_code and a.person_id = q.person_id
        and a.from_date <= q.day and coalesce(a.to_date, date '9999-12-31') > q.day
    where upper(a.cohort) = 'CLA'
),
agreement as (
    select authority_code, period_end, person_id,
        max(case when moment = 'now' then interval_days end) as days,
        max(case when moment = 'review' then interval_days end) as days_at_review
    from rival
    where place = 1
    group by authority_code, period_end, person_id
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
        coalesce(a.days, 42) as agreed_days,
        coalesce(a.days_at_review, 42) as agreed_days_at_review,
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
    left join agreement a on a.authority_code = k.authority_code and a.period_end = k.period_end and a.person_id = k.person_id
)
select
    authority_code,
    period_end,
    person_id,
    episode_id,
    area_id,
    placement_start_day,
    visit_day,
    unseen_day,
    agreed_days,
    agreed_days_at_review,
    case
        when visit_day is null then placement_start_day + 7
        when visit_day + agreed_days < cap_day then visit_day + agreed_days
        else cap_day
    end as due_day,
    case
        when visit_day is null then placement_start_day + 7
        when visit_day + agreed_days_at_review < cap_day then visit_day + agreed_days_at_review
        else cap_day
    end as due_day_at_review
from clock
