select
    s.authority_code,
    'ssd_cin_assessments' as table_name,
    s.cina_assessment_id as record_id,
    s.cina_person_id as person_id,
    s.line_no,
    'cina_assessment_auth_date' as column_name,
    cast(s.cina_assessment_auth_date as text) as value,
    'The assessment started on ' || cast(s.cina_assessment_start_date as text) || ', after its end' as found
from ssd_cin_assessments s
where s.cina_assessment_auth_date < s.cina_assessment_start_date
