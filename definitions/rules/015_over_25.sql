select
    e.authority_code,
    'ssd_cin_episodes' as table_name,
    e.cine_referral_id as record_id,
    e.cine_person_id as person_id,
    e.line_no,
    'cine_close_date' as column_name,
    cast(p.dob as text) as value,
    'The case is open although the person has turned 26' as found
from ssd_cin_episodes e
join measured_extract m on m.authority_code = e.authority_code
join person p on p.authority_code = e.authority_code and p.person_id = e.cine_person_id
where e.cine_referral_date <= m.extract_date
    and coalesce(e.cine_close_date, date '9999-12-31') > m.extract_date
    and p.age_26_on <= m.extract_date
