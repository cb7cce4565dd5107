select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_start_date' as column_name,
    cast(s.clae_cla_episode_start_date as text) as value,
    'The episode before ended on ' || cast(s.before_end as text) as found
from episode_chain s
where s.before_end > s.clae_cla_episode_start_date
