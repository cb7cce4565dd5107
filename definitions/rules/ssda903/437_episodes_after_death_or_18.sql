select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_ceased_reason' as column_name,
    s.clae_cla_episode_ceased_reason as value,
    'The episode ends with ' || upper(s.clae_cla_episode_ceased_reason) || ' and another follows' as found
from episode_chain s
where upper(s.clae_cla_episode_ceased_reason) in ('E2', 'E15') and s.next_id is not null
