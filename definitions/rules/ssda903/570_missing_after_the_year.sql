select
    s.authority_code,
    'ssd_missing' as table_name,
    s.miss_table_id as record_id,
    s.miss_person_id as person_id,
    s.line_no,
    'miss_missing_episode_start_date' as column_name,
    cast(s.miss_missing_episode_start_date as text) as value,
    'The episode starts after the return' as found
from ssd_missing s
join measured_extract x on x.authority_code = s.authority_code
where s.miss_missing_episode_start_date > x.extract_date
