select
    s.authority_code,
    'ssd_cin_assessments' as table_name,
    s.cina_assessment_id as record_id,
    s.cina_person_id as person_id,
    s.line_no,
    'cina_assessment_start_date' as column_name,
    cast(s.cina_assessment_start_date as text) as value,
    'The assessment starts before the referral on ' || cast(e.cine_referral_date as text) as found
from ssd_cin_assessments s
join ssd_cin_episodes e on e.authority_code = s.authority_code and e.cine_referral_id = s.cina_referral_id
where s.cina_assessment_start_date < e.cine_referral_date
