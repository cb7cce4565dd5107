select
    authority_code,
    'ssd_person' as table_name,
    pers_person_id as record_id,
    pers_person_id as person_id,
    line_no,
    'pers_dob' as column_name,
    cast(pers_dob as text) as value,
    case when pers_dob is null then 'Neither a date of birth nor an expected one is recorded' else 'A date of birth and an expected one are recorded' end as found
from ssd_person
where (pers_dob is null) = (pers_expected_dob is null)
