select
    s.authority_code,
    'ssd_cin_episodes' as table_name,
    s.cine_referral_id as record_id,
    s.cine_person_id as person_id,
    s.line_no,
    'cine_close_reason' as column_name,
    s.cine_close_reason as value,
    'The case is closed on ' || cast(s.cine_close_date as text) || ' without a reason' as found
from ssd_cin_episodes s
where s.cine_close_date is not null and s.cine_close_reason is null
