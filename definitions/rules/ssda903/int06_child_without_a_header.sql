select
    s.authority_code,
    'ssd_care_leavers' as table_name,
    s.clea_table_id as record_id,
    s.clea_person_id as person_id,
    s.line_no,
    'clea_person_id' as column_name,
    s.clea_person_id as value,
    'The header holds no such child' as found
from ssd_care_leavers s
left join ssd_person b on b.authority_code = s.authority_code and b.pers_person_id = s.clea_person_id
where b.pers_person_id is null
