-- Referrals of the month over contacts of the month: a period ratio, so a row counts on one side only.
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.referral_id as record_id,
    r.area_id,
    1 as numerator,
    0 as denominator,
    cast(null as date) as clock_start,
    r.referral_date as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join referral r on r.referral_date between d.period_start and d.period_end
union all
select c.authority_code, d.period_end, c.person_id, c.contact_id, c.area_id, 0, 1, cast(null as date), c.contact_day, cast(null as date), 'not-met'
from period d
join contact c on c.contact_day between d.period_start and d.period_end
