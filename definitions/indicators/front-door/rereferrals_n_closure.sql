-- Referrals of the month within twelve months of the closure of the latest earlier episode, where it closed after an assessment.
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.referral_id as record_id,
    r.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    r.referral_date as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join rereferral_after_closure b on b.referral_date between d.period_start and d.period_end
join referral r on r.authority_code = b.authority_code and r.referral_id = b.referral_id
