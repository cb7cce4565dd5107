select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_ceased_reason' as column_name,
    s.clae_cla_episode_ceased_reason as value,
    'The episode ends with X1 and no episode follows' as found
from episode_chain s
where upper(s.clae_cla_episode_ceased_reason) = 'X1' and s.clae_cla_episode_ceased_date is not null and s.next_id is null
