select
    s.authority_code,
    'ssd_missing' as table_name,
    s.miss_table_id as record_id,
    s.miss_person_id as person_id,
    s.line_no,
    'miss_missing_episode_start_date' as column_name,
    cast(s.miss_missing_episode_start_date as text) as value,
    'The child was born on ' || cast(b.pers_dob as text) as found
from ssd_missing s
join ssd_person b on b.authority_code = s.authority_code and b.pers_person_id = s.miss_person_id
where s.miss_missing_episode_start_date < b.pers_dob
