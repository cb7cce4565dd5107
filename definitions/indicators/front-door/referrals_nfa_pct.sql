-- Of the referrals of the month, those that end in no further action.
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.referral_id as record_id,
    r.area_id,
    r.is_nfa as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    r.referral_date as last_event,
    cast(null as date) as due_date,
    case when r.is_nfa = 1 then 'met' else 'not-met' end as reason
from period d
join referral r on r.referral_date between d.period_start and d.period_end
