-- Episodes of care, without those that end on or before their start; open ends are 9999-12-31, exclusive.
select
    e.authority_code,
    e.clae_person_id as person_id,
    e.clae_cla_episode_id as episode_id,
    e.clae_cla_id as care_id,
    e.clae_cla_placement_id as placement_id,
    e.clae_cla_episode_start_date as start_day,
    coalesce(e.clae_cla_episode_ceased_date, date '9999-12-31') as end_day,
    upper(e.clae_cla_episode_start_reason) as start_reason,
    upper(e.clae_cla_episode_ceased_reason) as end_reason,
    e.clae_entered_care_date as entered_care_day
from ssd_cla_episodes e
where e.clae_cla_episode_start_date is not null
    and (e.clae_cla_episode_ceased_date is null or e.clae_cla_episode_ceased_date > e.clae_cla_episode_start_date)
