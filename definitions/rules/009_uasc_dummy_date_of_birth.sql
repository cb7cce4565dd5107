select distinct
    p.authority_code,
    'ssd_person' as table_name,
    p.pers_person_id as record_id,
    p.pers_person_id as person_id,
    p.line_no,
    'pers_dob' as column_name,
    cast(p.pers_dob as text) as value,
    'An asylum-seeking child has the first of a month as date of birth' as found
from ssd_person p
join ssd_immigration_status i on i.authority_code = p.authority_code and i.immi_person_id = p.pers_person_id
where upper(i.immi_immigration_status) = 'UASC' and extract(day from p.pers_dob) = 1
