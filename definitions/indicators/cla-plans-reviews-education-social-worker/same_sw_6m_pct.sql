-- Of the children looked after for twelve months or more, those whose present lead worker has led without a break for six months
-- (clarification 50: the same registration number, a gap of one day ignored).
with present as (
    select k.authority_code, k.period_end, k.person_id, k.care_id, k.area_id, max(c.start_day) as since_day
    from continuous_care_at_month_end k
    left join ssd_professionals f on f.authority_code = k.authority_code and f.prof_professional_id = k.professional_id
    left join worker_chain c
        on c.authority_code = k.authority_code and c.person_id = k.person_id
        and c.registration = coalesce(nullif(trim(f.prof_social_worker_registration_no), ''), k.professional_id)
        and c.start_day <= k.period_end and c.end_day > k.period_end
    group by k.authority_code, k.period_end, k.person_id, k.care_id, k.area_id
)
select
    authority_code,
    period_end,
    person_id,
    care_id as record_id,
    area_id,
    case when cast(since_day + interval '6 months' as date) <= period_end then 1 else 0 end as numerator,
    1 as denominator,
    since_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when since_day is null then 'none-recorded' when cast(since_day + interval '6 months' as date) <= period_end then 'met' else 'not-met' end as reason
from present
