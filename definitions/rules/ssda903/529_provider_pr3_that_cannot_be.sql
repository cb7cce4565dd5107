select
    s.authority_code,
    'ssd_cla_placement' as table_name,
    s.clap_cla_placement_id as record_id,
    s.clap_person_id as person_id,
    s.line_no,
    'clap_cla_placement_provider' as column_name,
    s.clap_cla_placement_provider as value,
    'The placement is ' || upper(s.clap_cla_placement_type) as found
from ssd_cla_placement s
where upper(s.clap_cla_placement_provider) = 'PR3' and upper(s.clap_cla_placement_type) in ('P1', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6')
