select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_start_date' as column_name,
    cast(s.clae_cla_episode_start_date as text) as value,
    'The episode starts before 14 October 1991' as found
from ssd_cla_episodes s
where s.clae_cla_episode_start_date < date '1991-10-14'
