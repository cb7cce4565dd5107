select
    s.authority_code,
    'ssd_cin_assessments' as table_name,
    s.cina_assessment_id as record_id,
    s.cina_person_id as person_id,
    s.line_no,
    'cina_assessment_start_date' as column_name,
    cast(s.cina_assessment_start_date as text) as value,
    'The assessment of ' || cast(o.cina_assessment_start_date as text) || ' is open too' as found
from ssd_cin_assessments s
join ssd_cin_assessments o on o.authority_code = s.authority_code and o.cina_referral_id = s.cina_referral_id and (o.cina_assessment_start_date < s.cina_assessment_start_date or (o.cina_assessment_start_date = s.cina_assessment_start_date and o.cina_assessment_id < s.cina_assessment_id))
where s.cina_assessment_auth_date is null and o.cina_assessment_auth_date is null
