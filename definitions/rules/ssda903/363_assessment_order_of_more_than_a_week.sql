select
    s.authority_code,
    'ssd_legal_status' as table_name,
    s.lega_legal_status_id as record_id,
    s.lega_person_id as person_id,
    s.line_no,
    'lega_legal_status_end_date' as column_name,
    cast(s.lega_legal_status_end_date as text) as value,
    'The status lasted ' || cast(coalesce(s.lega_legal_status_end_date, x.extract_date) - s.lega_legal_status_start_date as text) || ' days' as found
from ssd_legal_status s
join measured_extract x on x.authority_code = s.authority_code
where upper(s.lega_legal_status) = 'L3' and coalesce(s.lega_legal_status_end_date, x.extract_date) - s.lega_legal_status_start_date > 7
