select
    s.authority_code,
    'ssd_cin_assessments' as table_name,
    s.cina_assessment_id as record_id,
    s.cina_person_id as person_id,
    s.line_no,
    'cina_assessment_auth_date' as column_name,
    cast(s.cina_assessment_auth_date as text) as value,
    'The date is not in the census year that ends on ' || cast(x.extract_date as text) as found
from ssd_cin_assessments s
join measured_extract x on x.authority_code = s.authority_code
where s.cina_assessment_auth_date < x.covers_from or s.cina_assessment_auth_date > x.extract_date
