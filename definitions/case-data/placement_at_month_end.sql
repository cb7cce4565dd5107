-- The substantive placement of each child of POP-CLA(ME): the open episode's, or while in T0-T4 the last other one of the same period of care;
-- and the start of the placement that counts under R-PLACE. distance is that of the open episode's placement (clarification 47).
with substantive as (
    select k.authority_code, k.period_end, k.person_id, e.placement_id, e.placement_type, e.provider,
        row_number() over (
            partition by k.authority_code, k.period_end, k.person_id
            order by case when e.episode_id = k.episode_id then 0 else 1 end + 2 * e.is_temporary_move, e.start_day desc, e.episode_id desc
        ) as place
    from cla_at_month_end k
    join placement_episode e
        on e.authority_code = k.authority_code and e.person_id = k.person_id and e.start_day <= k.period_end
    -- The open episode itself when it is no temporary move; else the last one of its period of care that is none.
    where e.episode_id = k.episode_id or (e.is_temporary_move = 0 and e.care_id = k.care_id)
),
spell as (
    select k.authority_code, k.period_end, k.person_id, max(s.start_day) as start_day
    from cla_at_month_end k
    join placement_spell s
        on s.authority_code = k.authority_code and s.person_id = k.person_id and s.care_id = k.care_id and s.start_day <= k.period_end
    group by k.authority_code, k.period_end, k.person_id
)
select
    k.authority_code,
    k.period_end,
    k.person_id,
    s.placement_id,
    s.placement_type,
    s.provider,
    coalesce(n.start_day, k.care_start_day) as placement_start_day,
    o.distance
from cla_at_month_end k
left join substantive s on s.authority_code = k.authority_code and s.period_end = k.period_end and s.person_id = k.person_id and s.place = 1
left join spell n on n.authority_code = k.authority_code and n.period_end = k.period_end and n.person_id = k.person_id
left join placement_episode o on o.authority_code = k.authority_code and o.episode_id = k.episode_id
