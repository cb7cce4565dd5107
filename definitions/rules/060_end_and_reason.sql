select
    authority_code,
    'ssd_cla_episodes' as table_name,
    clae_cla_episode_id as record_id,
    clae_person_id as person_id,
    line_no,
    case when clae_cla_episode_ceased_date is null then 'clae_cla_episode_ceased_date' else 'clae_cla_episode_ceased_reason' end as column_name,
    coalesce(cast(clae_cla_episode_ceased_date as text), clae_cla_episode_ceased_reason) as value,
    case when clae_cla_episode_ceased_date is null then 'A reason for the end stands without a day' else 'The episode ended without a reason' end as found
from ssd_cla_episodes
where (clae_cla_episode_ceased_date is null) <> (clae_cla_episode_ceased_reason is null)
