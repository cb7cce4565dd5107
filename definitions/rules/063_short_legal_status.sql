select
    s.authority_code,
    'ssd_legal_status' as table_name,
    s.lega_legal_status_id as record_id,
    s.lega_person_id as person_id,
    s.line_no,
    'lega_legal_status_end_date' as column_name,
    cast(s.lega_legal_status_end_date as text) as value,
    'Status ' || upper(s.lega_legal_status) || ' lasted ' || cast(coalesce(s.lega_legal_status_end_date, m.extract_date) - s.lega_legal_status_start_date as text) || ' days' as found
from ssd_legal_status s
join measured_extract m on m.authority_code = s.authority_code
where coalesce(s.lega_legal_status_end_date, m.extract_date) - s.lega_legal_status_start_date
    > case upper(s.lega_legal_status) when 'L1' then 3 when 'L2' then 21 when 'L3' then 7 end
