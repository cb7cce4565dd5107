select
    s.authority_code,
    'ssd_cin_episodes' as table_name,
    s.cine_referral_id as record_id,
    s.cine_person_id as person_id,
    s.line_no,
    'cine_referral_date' as column_name,
    cast(s.cine_referral_date as text) as value,
    case when s.cine_referral_date is null then 'The referral has no date' else 'The referral is dated after the census' end as found
from ssd_cin_episodes s
join measured_extract x on x.authority_code = s.authority_code
where s.cine_referral_date is null or s.cine_referral_date > x.extract_date
