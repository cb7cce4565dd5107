select
    s.authority_code,
    'ssd_cin_episodes' as table_name,
    s.cine_referral_id as record_id,
    s.cine_person_id as person_id,
    s.line_no,
    'cine_close_date' as column_name,
    cast(s.cine_close_date as text) as value,
    'The case has the reason ' || s.cine_close_reason || ' and no date of closure' as found
from ssd_cin_episodes s
where s.cine_close_date is null and s.cine_close_reason is not null
