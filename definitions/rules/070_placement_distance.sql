with placed as (
    select p.*,
        case when exists (
            select 1 from uasc_span u
            where u.authority_code = p.authority_code and u.person_id = p.clap_person_id
                and u.from_day <= p.clap_cla_placement_start_date and u.to_day > p.clap_cla_placement_start_date
        ) then 1 else 0 end as is_uasc
    from ssd_cla_placement p
)
select
    authority_code,
    'ssd_cla_placement' as table_name,
    clap_cla_placement_id as record_id,
    clap_person_id as person_id,
    line_no,
    'clap_cla_placement_distance' as column_name,
    cast(clap_cla_placement_distance as text) as value,
    case
        when clap_cla_placement_distance is null then 'The placement has no distance'
        when is_uasc = 1 then 'An asylum-seeking child has a distance from home'
        else 'The distance is more than 350 miles'
    end as found
from placed
where (clap_cla_placement_distance is null and is_uasc = 0 and upper(clap_cla_placement_type) not in ('T0', 'T1', 'T2', 'T3', 'T4'))
    or (clap_cla_placement_distance is not null and is_uasc = 1)
    or clap_cla_placement_distance > 350
