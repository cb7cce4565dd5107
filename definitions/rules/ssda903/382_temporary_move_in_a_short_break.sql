select
    s.authority_code,
    'ssd_cla_placement' as table_name,
    s.clap_cla_placement_id as record_id,
    s.clap_person_id as person_id,
    s.line_no,
    'clap_cla_placement_type' as column_name,
    s.clap_cla_placement_type as value,
    'The child is in short breaks under ' || t.legal_status as found
from ssd_cla_placement s
join legal_span t on t.authority_code = s.authority_code and t.person_id = s.clap_person_id and t.from_day <= s.clap_cla_placement_start_date and t.to_day > s.clap_cla_placement_start_date
where upper(s.clap_cla_placement_type) in ('T0', 'T1', 'T2', 'T3', 'T4') and t.legal_status in ('V3', 'V4')
