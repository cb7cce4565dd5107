select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_start_date' as column_name,
    cast(s.clae_cla_episode_start_date as text) as value,
    'The episode before' || coalesce(', of ' || cast(s.before_start as text) || ',', '') || ' has no end' as found
from episode_chain s
where s.before_id is not null and s.before_end is null
