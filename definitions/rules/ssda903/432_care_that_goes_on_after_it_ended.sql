select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_start_reason' as column_name,
    s.clae_cla_episode_start_reason as value,
    'The episode before ended care with ' || s.before_reason as found
from episode_chain s
where s.before_end is not null and s.before_reason <> 'X1' and coalesce(upper(s.clae_cla_episode_start_reason), '') <> 'S'
