select
    s.authority_code,
    'ssd_cla_placement' as table_name,
    s.clap_cla_placement_id as record_id,
    s.clap_person_id as person_id,
    s.line_no,
    'clap_cla_placement_end_date' as column_name,
    cast(s.clap_cla_placement_end_date as text) as value,
    'The placement lasted ' || cast(coalesce(s.clap_cla_placement_end_date, x.extract_date) - s.clap_cla_placement_start_date as text) || ' days' as found
from ssd_cla_placement s
join measured_extract x on x.authority_code = s.authority_code
where upper(s.clap_cla_placement_type) in ('T3') and coalesce(s.clap_cla_placement_end_date, x.extract_date) - s.clap_cla_placement_start_date > 21
