with placed as (
    select p.*, upper(clap_cla_placement_type) as type, upper(clap_cla_placement_provider) as provider from ssd_cla_placement p
)
select
    authority_code,
    'ssd_cla_placement' as table_name,
    clap_cla_placement_id as record_id,
    clap_person_id as person_id,
    line_no,
    'clap_cla_placement_provider' as column_name,
    provider as value,
    case when provider is null then 'The placement has no provider' else 'Provider ' || provider || ' cannot have a placement of type ' || type end as found
from placed
where (provider is null and type not in ('T0', 'T1', 'T2', 'T3', 'T4', 'Z1'))
    or (provider = 'PR0') <> (type = 'P1')
    or (provider in ('PR1', 'PR2') and type in ('R2', 'R5'))
    or (provider = 'PR3' and type in ('A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'))
