-- Of the referrals of the month, those whose child had an earlier referral within twelve months (no further action included).
with followed as (
    select authority_code, person_id, referral_id, referral_date, area_id,
        lag(referral_date) over (partition by authority_code, person_id order by referral_date) as earlier_date
    from referral
)
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.referral_id as record_id,
    r.area_id,
    case when cast(r.earlier_date + interval '12 months' as date) >= r.referral_date then 1 else 0 end as numerator,
    1 as denominator,
    r.earlier_date as clock_start,
    r.referral_date as last_event,
    cast(null as date) as due_date,
    case when cast(r.earlier_date + interval '12 months' as date) >= r.referral_date then 'met' else 'not-met' end as reason
from period d
join followed r on r.referral_date between d.period_start and d.period_end
