-- Each episode of care with the child's episode before it and whether one follows, as they were recorded, those without length included.
select
    authority_code,
    line_no,
    clae_cla_episode_id,
    clae_person_id,
    clae_cla_episode_start_date,
    clae_cla_episode_start_reason,
    clae_cla_episode_ceased_date,
    clae_cla_episode_ceased_reason,
    lag(clae_cla_episode_id) over child as before_id,
    lag(clae_cla_episode_start_date) over child as before_start,
    lag(clae_cla_episode_ceased_date) over child as before_end,
    upper(lag(clae_cla_episode_ceased_reason) over child) as before_reason,
    lead(clae_cla_episode_id) over child as next_id
from ssd_cla_episodes
window child as (partition by authority_code, clae_person_id order by clae_cla_episode_start_date, clae_cla_episode_id)
