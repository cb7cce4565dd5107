-- Referrals within twelve months of the closure of the child's latest earlier episode, where that closed after an assessment: by RC8 or RC9, or
-- after an assessment with the outcome no further action.
with no_further_action as (
    select authority_code, referral_id, min(authorised_day) as first_day
    from assessment
    where nfa = 'Y'
    group by authority_code, referral_id
),
earlier as (
    select
        r.authority_code,
        r.person_id,
        r.referral_id,
        r.referral_date,
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
select authority_code, person_id, referral_id, referral_date, closed_day
from earlier
where place = 1
    and after_assessment = 1
    and closed_day <= referral_date
    and cast(closed_day + interval '12 months' as date) >= referral_date
