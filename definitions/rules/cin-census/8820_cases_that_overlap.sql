select
    s.authority_code,
    'ssd_cin_episodes' as table_name,
    s.cine_referral_id as record_id,
    s.cine_person_id as person_id,
    s.line_no,
    'cine_referral_date' as column_name,
    cast(s.cine_referral_date as text) as value,
    'An earlier one of ' || cast(o.cine_referral_date as text) || ' ended on ' || cast(o.cine_close_date as text) || ', after this one started' as found
from ssd_cin_episodes s
join ssd_cin_episodes o on o.authority_code = s.authority_code and o.cine_person_id = s.cine_person_id and (o.cine_referral_date < s.cine_referral_date or (o.cine_referral_date = s.cine_referral_date and o.cine_referral_id < s.cine_referral_id))
where s.cine_referral_date < o.cine_close_date and o.cine_close_date > o.cine_referral_date
