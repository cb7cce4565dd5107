select
    e.authority_code,
    'ssd_cin_episodes' as table_name,
    e.cine_referral_id as record_id,
    e.cine_person_id as person_id,
    e.line_no,
    'cine_referral_date' as column_name,
    cast(e.cine_referral_date as text) as value,
    'The referral lies more than 40 weeks before the birth on ' || cast(coalesce(p.pers_dob, p.pers_expected_dob) as text) as found
from ssd_cin_episodes e
join ssd_person p on p.authority_code = e.authority_code and p.pers_person_id = e.cine_person_id
where e.cine_referral_date < coalesce(p.pers_dob, p.pers_expected_dob) - 280
