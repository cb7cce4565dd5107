select
    authority_code,
    'ssd_cla_placement' as table_name,
    clap_cla_placement_id as record_id,
    clap_person_id as person_id,
    line_no,
    'clap_cla_placement_postcode' as column_name,
    clap_cla_placement_postcode as value,
    'The postcode of the placement is not of the form of a postcode' as found
from ssd_cla_placement
where clap_cla_placement_postcode is not null
    and not (upper(replace(clap_cla_placement_postcode, ' ', '')) ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$')
