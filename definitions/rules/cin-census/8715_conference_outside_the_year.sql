select
    s.authority_code,
    'ssd_initial_cp_conference' as table_name,
    s.icpc_icpc_id as record_id,
    s.icpc_person_id as person_id,
    s.line_no,
    'icpc_icpc_date' as column_name,
    cast(s.icpc_icpc_date as text) as value,
    'The date is not in the census year that ends on ' || cast(x.extract_date as text) as found
from ssd_initial_cp_conference s
join measured_extract x on x.authority_code = s.authority_code
where s.icpc_icpc_date < x.covers_from or s.icpc_icpc_date > x.extract_date
