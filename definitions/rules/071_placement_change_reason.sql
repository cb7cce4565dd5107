with ordered as (
    select p.*, lead(clap_cla_placement_start_date) over child as next_start
    from ssd_cla_placement p
    where clap_cla_placement_start_date is not null and upper(clap_cla_placement_type) not in ('T0', 'T1', 'T2', 'T3', 'T4')
    window child as (partition by authority_code, clap_person_id order by clap_cla_placement_start_date, clap_cla_placement_id)
)
select
    authority_code,
    'ssd_cla_placement' as table_name,
    clap_cla_placement_id as record_id,
    clap_person_id as person_id,
    line_no,
    'clap_cla_placement_change_reason' as column_name,
    clap_cla_placement_change_reason as value,
    case when clap_cla_placement_change_reason is null then 'The child moved on and no reason is recorded' else 'An open placement has a reason for its change' end as found
from ordered
where (clap_cla_placement_change_reason is null and clap_cla_placement_end_date = next_start)
    or (clap_cla_placement_change_reason is not null and clap_cla_placement_end_date is null)
