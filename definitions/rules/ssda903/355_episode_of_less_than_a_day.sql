select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_ceased_date' as column_name,
    cast(s.clae_cla_episode_ceased_date as text) as value,
    'The episode ends on the day on which it starts' as found
from ssd_cla_episodes s
where s.clae_cla_episode_ceased_date = s.clae_cla_episode_start_date
