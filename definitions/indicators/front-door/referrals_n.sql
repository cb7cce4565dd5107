-- Referrals of the month (POP-REF), those that end in no further action included.
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
join referral r on r.referral_date between d.period_start and d.period_end
