select
    s.authority_code,
    'ssd_cin_episodes' as table_name,
    s.cine_referral_id as record_id,
    s.cine_person_id as person_id,
    s.line_no,
    'cine_close_date' as column_name,
    cast(s.cine_close_date as text) as value,
    'The case is closed before its referral on ' || cast(s.cine_referral_date as text) as found
from ssd_cin_episodes s
where s.cine_close_date < s.cine_referral_date
