select
    a.authority_code,
    'ssd_cin_assessments' as table_name,
    a.cina_assessment_id as record_id,
    a.cina_person_id as person_id,
    a.line_no,
    'cina_assessment_start_date' as column_name,
    cast(a.cina_assessment_start_date as text) as value,
    'The assessment has been open for ' || cast(t.working_days - s.working_days as text) || ' working days' as found
from ssd_cin_assessments a
join measured_extract m on m.authority_code = a.authority_code
join calendar s on s.day = a.cina_assessment_start_date
join calendar t on t.day = m.extract_date
where a.cina_assessment_auth_date is null and t.working_days - s.working_days > 45
