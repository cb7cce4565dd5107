with ordered as (
    select e.*,
        coalesce(clae_cla_episode_ceased_date, date '9999-12-31') as end_day,
        upper(clae_cla_episode_ceased_reason) as end_reason,
        lag(coalesce(clae_cla_episode_ceased_date, date '9999-12-31')) over child as end_before,
        upper(lag(clae_cla_episode_ceased_reason) over child) as reason_before,
        lead(clae_cla_episode_id) over child as next_id
    from ssd_cla_episodes e
    where clae_cla_episode_start_date is not null
        and (clae_cla_episode_ceased_date is null or clae_cla_episode_ceased_date > clae_cla_episode_start_date)
    window child as (partition by authority_code, clae_person_id order by clae_cla_episode_start_date, clae_cla_episode_id)
)
select
    authority_code,
    'ssd_cla_episodes' as table_name,
    clae_cla_episode_id as record_id,
    clae_person_id as person_id,
    line_no,
    case when end_before > clae_cla_episode_start_date or (reason_before = 'X1' and end_before < clae_cla_episode_start_date)
        then 'clae_cla_episode_start_date' else 'clae_cla_episode_ceased_reason' end as column_name,
    cast(clae_cla_episode_start_date as text) as value,
    case
        when end_before = date '9999-12-31' then 'The episode starts while the one before is open'
        when end_before > clae_cla_episode_start_date then 'The episode starts before the one before ended on ' || cast(end_before as text)
        when reason_before = 'X1' and end_before < clae_cla_episode_start_date then 'The episode continues one that ended earlier, on ' || cast(end_before as text)
        else 'The episode ends with X1 and no episode follows'
    end as found
from ordered
where end_before > clae_cla_episode_start_date
    or (reason_before = 'X1' and end_before < clae_cla_episode_start_date)
    or (end_reason = 'X1' and next_id is null)
