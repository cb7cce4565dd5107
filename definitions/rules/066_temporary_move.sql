with followed as (
    select e.*,
        lead(placement_id) over care as placement_after,
        lead(is_temporary_move) over care as next_is_temporary,
        -- A change of status cuts a stay away into episodes: they share the home before them.
        sum(1 - is_temporary_move) over care as homes_before
    from placement_episode e
    window care as (partition by authority_code, care_id order by start_day, episode_id)
),
ordered as (
    select f.*,
        max(case when is_temporary_move = 0 then placement_id end) over (
            partition by authority_code, care_id, homes_before
        ) as placement_before,
        min(start_day) over (partition by authority_code, care_id, homes_before, is_temporary_move, placement_id) as stay_start
    from followed f
)
select
    o.authority_code,
    'ssd_cla_episodes' as table_name,
    o.episode_id as record_id,
    o.person_id,
    cast(null as bigint) as line_no,
    'clae_cla_placement_id' as column_name,
    o.placement_type as value,
    case
        when o.placement_before is null then 'A period of care starts with a temporary move'
        when o.placement_after is null and o.end_day < date '9999-12-31' then 'A period of care ends with a temporary move'
        when o.placement_after <> o.placement_before and o.next_is_temporary = 0 then 'The child did not return to the placement before the temporary move'
        else 'The temporary move of type ' || o.placement_type || ' lasts too long'
    end as found
from ordered o
join measured_extract m on m.authority_code = o.authority_code
where o.is_temporary_move = 1
    and (
        o.placement_before is null
        or (o.placement_after is null and o.end_day < date '9999-12-31')
        or (o.placement_after <> o.placement_before and o.next_is_temporary = 0)
        or case when o.end_day < m.extract_date then o.end_day else m.extract_date end - o.stay_start
            > case o.placement_type when 'T1' then 42 when 'T3' then 21 when 'T4' then 7 end
    )
