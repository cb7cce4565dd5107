-- Children looked after at the month end placed with independent fostering agencies: U1 to U6 of provider PR4 or PR5.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    p.placement_id as record_id,
    k.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    p.placement_start_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from cla_at_month_end k
join placement_at_month_end p on p.authority_code = k.authority_code and p.period_end = k.period_end and p.person_id = k.person_id
where p.placement_type in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6') and p.provider in ('PR4', 'PR5')
