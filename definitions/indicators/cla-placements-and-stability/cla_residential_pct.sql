-- Of the children looked after at the month end, those placed in residential settings: H5, K1 or K2.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    p.placement_id as record_id,
    k.area_id,
    case when p.placement_type in ('H5', 'K1', 'K2') then 1 else 0 end as numerator,
    1 as denominator,
    p.placement_start_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when p.placement_type in ('H5', 'K1', 'K2') then 'met' else 'not-met' end as reason
from cla_at_month_end k
join placement_at_month_end p on p.authority_code = k.authority_code and p.period_end = k.period_end and p.person_id = k.person_id
