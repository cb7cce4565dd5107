-- Of the referrals of the month, those within twelve months of a closure after an assessment.
-- The latest earlier episode of the child: closed after an assessment (RC8, RC9, or an assessment with the outcome no further action).
with no_further_action as (
    select authority_code, referral_id, min(authorised_day) as first_day
    from assessment
    where nfa = 'Y'
    group by authority_code, referral_id
),
earlier as (
    select
        r.authority_code,
        r.referral_id,
        e.cine_close_date as closed_day,
        case when upper(e.cine_close_reason) in ('RC8', 'RC9') or a.first_day <= e.cine_close_date then 1 else 0 end as after_assessment,
        row_number() over (
            partition by r.authority_code, r.referral_id order by e.cine_referral_date desc, e.cine_referral_id desc
        ) as place
    from referral r
    join ssd_cin_episodes e
        on e.authority_code = r.authority_code and e.cine_person_id = r.person_id and e.cine_referral_date < r.referral_date
    left join no_further_action a on a.authority_code = e.authority_code and a.referral_id = e.cine_referral_id
)
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.referral_id as record_id,
    r.area_id,
    case when b.referral_id is not null then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    r.referral_date as last_event,
    cast(null as date) as due_date,
    case when b.referral_id is not null then 'met' else 'not-met' end as reason
from period d
join referral r on r.referral_date between d.period_start and d.period_end
left join earlier b
    on b.authority_code = r.authority_code and b.referral_id = r.referral_id and b.place = 1
    and b.after_assessment = 1 and b.closed_day <= r.referral_date
    and cast(b.closed_day + interval '12 months' as date) >= r.referral_date
