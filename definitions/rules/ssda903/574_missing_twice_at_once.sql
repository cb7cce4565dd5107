select
    s.authority_code,
    'ssd_missing' as table_name,
    s.miss_table_id as record_id,
    s.miss_person_id as person_id,
    s.line_no,
    'miss_missing_episode_start_date' as column_name,
    cast(s.miss_missing_episode_start_date as text) as value,
    'The episode of ' || cast(o.miss_missing_episode_start_date as text) || ' had not ended' as found
from ssd_missing s
join ssd_missing o on o.authority_code = s.authority_code and o.miss_person_id = s.miss_person_id and (o.miss_missing_episode_start_date < s.miss_missing_episode_start_date or (o.miss_missing_episode_start_date = s.miss_missing_episode_start_date and o.miss_table_id < s.miss_table_id))
where s.miss_missing_episode_start_date < coalesce(o.miss_missing_episode_end_date, date '9999-12-31')
