select
    s.authority_code,
    'ssd_cin_episodes' as table_name,
    s.cine_referral_id as record_id,
    s.cine_person_id as person_id,
    s.line_no,
    'cine_close_date' as column_name,
    cast(s.cine_close_date as text) as value,
    'The date is not in the census year that ends on ' || cast(x.extract_date as text) as found
from ssd_cin_episodes s
join measured_extract x on x.authority_code = s.authority_code
where s.cine_close_date < x.covers_from or s.cine_close_date > x.extract_date
