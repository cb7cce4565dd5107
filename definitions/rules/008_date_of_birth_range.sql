select
    p.authority_code,
    'ssd_person' as table_name,
    p.pers_person_id as record_id,
    p.pers_person_id as person_id,
    p.line_no,
    case when p.pers_dob is null then 'pers_expected_dob' else 'pers_dob' end as column_name,
    cast(coalesce(p.pers_dob, p.pers_expected_dob) as text) as value,
    case
        when p.pers_dob is not null then 'The date of birth lies after the extract'
        when p.pers_expected_dob > m.extract_date then 'The birth is expected in more than 40 weeks'
        else 'The birth was expected more than 4 weeks ago'
    end as found
from ssd_person p
join measured_extract m on m.authority_code = p.authority_code
where p.pers_dob > m.extract_date
    or (p.pers_dob is null and (p.pers_expected_dob > m.extract_date + 280 or p.pers_expected_dob < m.extract_date - 28))
