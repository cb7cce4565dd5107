-- Children with an open child in need episode at the month end who are neither on a protection plan, nor looked after, nor a care leaver.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.referral_id as record_id,
    k.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from cin_episode_at_month_end k
left join cpp_at_month_end c on c.authority_code = k.authority_code and c.period_end = k.period_end and c.person_id = k.person_id
left join cla_at_month_end a on a.authority_code = k.authority_code and a.period_end = k.period_end and a.person_id = k.person_id
left join person x on x.authority_code = k.authority_code and x.person_id = k.person_id
where c.person_id is null
    and a.person_id is null
    and coalesce(x.age_18_on, date '9999-12-31') > k.period_end
