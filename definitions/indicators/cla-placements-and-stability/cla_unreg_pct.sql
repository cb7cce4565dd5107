-- Of the children looked after at the month end, those in unregulated or unregistered settings: H5, or local code Z102, Z103 or Z104.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    p.placement_id as record_id,
    k.area_id,
    case when (p.placement_type = 'H5' or exists (
    select 1 from local_placement_code c
    where c.authority_code = p.authority_code and c.clap_cla_placement_id = p.placement_id
        and upper(c.code) in ('H5', 'Z102', 'Z103', 'Z104')
)) then 1 else 0 end as numerator,
    1 as denominator,
    p.placement_start_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when (p.placement_type = 'H5' or exists (
    select 1 from local_placement_code c
    where c.authority_code = p.authority_code and c.clap_cla_placement_id = p.placement_id
        and upper(c.code) in ('H5', 'Z102', 'Z103', 'Z104')
)) then 'met' else 'not-met' end as reason
from cla_at_month_end k
join placement_at_month_end p on p.authority_code = k.authority_code and p.period_end = k.period_end and p.person_id = k.person_id
