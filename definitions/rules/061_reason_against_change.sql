with ordered as (
    select e.*,
        upper(clae_cla_episode_start_reason) as reason,
        lag(clae_cla_placement_id) over child as placement_before,
        lag(clae_cla_episode_ceased_date) over child as end_before
    from ssd_cla_episodes e
    where clae_cla_episode_start_date is not null
    window child as (partition by authority_code, clae_person_id order by clae_cla_episode_start_date, clae_cla_episode_id)
),
changed as (
    select o.*,
        case when n.legal_status <> b.legal_status then 1 else 0 end as legal_changed,
        case when o.clae_cla_placement_id <> o.placement_before then 1 else 0 end as placement_changed
    from ordered o
    join legal_span n
        on n.authority_code = o.authority_code and n.person_id = o.clae_person_id
        and n.from_day <= o.clae_cla_episode_start_date and n.to_day > o.clae_cla_episode_start_date
    join legal_span b
        on b.authority_code = o.authority_code and b.person_id = o.clae_person_id
        and b.from_day <= o.clae_cla_episode_start_date - 1 and b.to_day > o.clae_cla_episode_start_date - 1
    where o.end_before = o.clae_cla_episode_start_date and o.clae_cla_placement_id is not null and o.placement_before is not null
)
select
    authority_code,
    'ssd_cla_episodes' as table_name,
    clae_cla_episode_id as record_id,
    clae_person_id as person_id,
    line_no,
    'clae_cla_episode_start_reason' as column_name,
    reason as value,
    'The legal status ' || case when legal_changed = 1 then 'changed' else 'did not change' end
        || ' and the placement ' || case when placement_changed = 1 then 'changed' else 'did not' end
        || ', which is not what reason ' || reason || ' says' as found
from changed
where (reason = 'L' and (legal_changed = 0 or placement_changed = 1))
    or (reason in ('P', 'T') and (legal_changed = 1 or placement_changed = 0))
    or (reason in ('B', 'U') and (legal_changed = 0 or placement_changed = 0))
