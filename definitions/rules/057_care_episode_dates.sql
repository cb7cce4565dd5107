select
    authority_code,
    'ssd_cla_episodes' as table_name,
    clae_cla_episode_id as record_id,
    clae_person_id as person_id,
    line_no,
    'clae_cla_episode_ceased_date' as column_name,
    cast(clae_cla_episode_ceased_date as text) as value,
    case
        when clae_cla_episode_ceased_date = clae_cla_episode_start_date then 'The episode ends on the day on which it starts'
        else 'The episode ends before it starts on ' || cast(clae_cla_episode_start_date as text)
    end as found
from ssd_cla_episodes
where clae_cla_episode_ceased_date <= clae_cla_episode_start_date
