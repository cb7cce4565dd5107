select distinct
    p.authority_code,
    'ssd_cla_placement' as table_name,
    p.clap_cla_placement_id as record_id,
    p.clap_person_id as person_id,
    p.line_no,
    'clap_cla_placement_type' as column_name,
    p.clap_cla_placement_type as value,
    'The child is placed with parents while accommodated under section 20' as found
from ssd_cla_placement p
join legal_span s on s.authority_code = p.authority_code and s.person_id = p.clap_person_id
where upper(p.clap_cla_placement_type) = 'P1'
    and s.legal_status = 'V2'
    and s.from_day < coalesce(p.clap_cla_placement_end_date, date '9999-12-31')
    and p.clap_cla_placement_start_date < s.to_day
