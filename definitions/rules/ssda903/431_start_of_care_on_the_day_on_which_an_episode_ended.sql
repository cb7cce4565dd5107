select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_start_reason' as column_name,
    s.clae_cla_episode_start_reason as value,
    'Care starts on the day on which the episode before ended' as found
from episode_chain s
where upper(s.clae_cla_episode_start_reason) = 'S' and s.clae_cla_episode_start_date = s.before_end
