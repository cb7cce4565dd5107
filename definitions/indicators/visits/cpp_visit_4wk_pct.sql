-- Of the children on a child protection plan at the month end, those with a qualifying visit in the last 28 days.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.plan_id as record_id,
    k.area_id,
    case when v.from_day >= k.period_end - 28 then 1 else 0 end as numerator,
    1 as denominator,
    k.start_day as clock_start,
    v.from_day as last_event,
    cast(null as date) as due_date,
    case
        when v.from_day >= k.period_end - 28 then 'in-time'
        when u.from_day >= k.period_end - 28 then 'not-seen'
        when v.from_day is null then 'none-recorded'
        else 'outside-window'
    end as reason
from cpp_at_month_end k
left join visit_span v
    on v.authority_code = k.authority_code and v.person_id = k.person_id and v.from_day <= k.period_end and v.to_day > k.period_end
left join unseen_visit_span u
    on u.authority_code = k.authority_code and u.person_id = k.person_id and u.from_day <= k.period_end and u.to_day > k.period_end
