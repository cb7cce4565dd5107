select
    s.authority_code,
    'ssd_cin_assessments' as table_name,
    s.cina_assessment_id as record_id,
    s.cina_person_id as person_id,
    s.line_no,
    'cina_assessment_auth_date' as column_name,
    cast(s.cina_assessment_auth_date as text) as value,
    'The case was closed on ' || cast(e.cine_close_date as text) || ' and the assessment has no end' as found
from ssd_cin_assessments s
join ssd_cin_episodes e on e.authority_code = s.authority_code and e.cine_referral_id = s.cina_referral_id
where e.cine_close_date is not null and s.cina_assessment_auth_date is null
