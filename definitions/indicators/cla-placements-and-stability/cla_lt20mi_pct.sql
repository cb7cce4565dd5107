-- Of the children looked after at the month end with a known distance, unaccompanied asylum-seeking children left out, those placed less than
-- 20 miles from home; the distance is that of the open episode.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    p.placement_id as record_id,
    k.area_id,
    case when p.distance < 20 then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when p.distance < 20 then 'met' else 'not-met' end as reason
from cla_at_month_end k
join placement_at_month_end p on p.authority_code = k.authority_code and p.period_end = k.period_end and p.person_id = k.person_id
where p.distance is not null
    and p.distance <> 999.9
    and not exists (
    select 1 from uasc_span u
    where u.authority_code = k.authority_code and u.person_id = k.person_id and u.from_day <= k.period_end and u.to_day > k.period_end
)
