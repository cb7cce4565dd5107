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
where upper(s.clap_cla_placement_provider) = 'PR1' and upper(s.clap_cla_placement_type) in ('P1', 'R2', 'R5')
