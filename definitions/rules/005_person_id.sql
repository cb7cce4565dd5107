select
    authority_code,
    'ssd_person' as table_name,
    pers_person_id as record_id,
    pers_person_id as person_id,
    line_no,
    'pers_person_id' as column_name,
    pers_person_id as value,
    case when length(pers_person_id) > 20 then 'The identifier has more than 20 characters' else 'The identifier holds more than letters and digits' end as found
from ssd_person
where length(pers_person_id) > 20 or not (pers_person_id ~ '^[A-Za-z0-9]*$')
