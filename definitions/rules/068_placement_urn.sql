select
    authority_code,
    'ssd_cla_placement' as table_name,
    clap_cla_placement_id as record_id,
    clap_person_id as person_id,
    line_no,
    'clap_cla_placement_urn' as column_name,
    clap_cla_placement_urn as value,
    case when clap_cla_placement_urn is null then 'The placement has no Ofsted number' else 'The Ofsted number is not of a form that Ofsted uses' end as found
from ssd_cla_placement
where upper(clap_cla_placement_type) in ('K1', 'K2', 'K3', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6')
    and (clap_cla_placement_urn is null or not (upper(clap_cla_placement_urn) ~ '^([A-Z]{2}[0-9]{4,7}|[0-9]{5,7}|X{7})$'))
