select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_ceased_reason' as column_name,
    s.clae_cla_episode_ceased_reason as value,
    case when s.clae_cla_episode_ceased_date is null then 'The episode has the reason ' || s.clae_cla_episode_ceased_reason || ' and no end' else 'The episode ends without a reason' end as found
from ssd_cla_episodes s
where (s.clae_cla_episode_ceased_date is null) <> (s.clae_cla_episode_ceased_reason is null)
