select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_start_date' as column_name,
    cast(s.clae_cla_episode_start_date as text) as value,
    'The episode starts before the child was born on ' || cast(b.pers_dob as text) as found
from ssd_cla_episodes s
join ssd_person b on b.authority_code = s.authority_code and b.pers_person_id = s.clae_person_id
where s.clae_cla_episode_start_date < b.pers_dob
