-- Of the referrals of the month, those within twelve months of a closure after an assessment.
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
left join rereferral_after_closure b on b.authority_code = r.authority_code and b.referral_id = r.referral_id
