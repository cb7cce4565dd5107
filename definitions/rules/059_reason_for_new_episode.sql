with ordered as (
    select e.*,
        upper(clae_cla_episode_start_reason) as reason,
        lag(clae_cla_episode_id) over child as id_before,
        lag(clae_cla_episode_ceased_date) over child as end_before,
        upper(lag(clae_cla_episode_ceased_reason) over child) as reason_before
    from ssd_cla_episodes e
    where clae_cla_episode_start_date is not null
    window child as (partition by authority_code, clae_person_id order by clae_cla_episode_start_date, clae_cla_episode_id)
)
select
    o.authority_code,
    'ssd_cla_episodes' as table_name,
    o.clae_cla_episode_id as record_id,
    o.clae_person_id as person_id,
    o.line_no,
    'clae_cla_episode_start_reason' as column_name,
    o.reason as value,
    case
        when o.id_before is null then 'The first episode of the child does not start for reason S'
        when o.reason = 'S' then 'The episode starts for S on the day on which the one before ended'
        else 'The one before ended care and this episode does not start for S'
    end as found
from ordered o
join measured_extract m on m.authority_code = o.authority_code
where (o.id_before is null and coalesce(o.reason, '') <> 'S' and o.clae_cla_episode_start_date >= m.covers_from)
    or (o.reason = 'S' and o.end_before = o.clae_cla_episode_start_date)
    or (o.reason_before <> 'X1' and coalesce(o.reason, '') <> 'S')
