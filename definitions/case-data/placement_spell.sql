-- R-PLACE: the placements of a child that count. A new one starts with an episode of reason S, P or B (or the first), unless the carer is that
-- of the episode before (same placement id, or same URN and postcode), or an A3 or A5 follows an A3 or A5. A new period of care always
-- starts one. Temporary moves (T0-T4), short breaks and episodes of no length are passed over (clarification 39).
with counted as (
    select e.*,
        lag(care_id) over w as care_before,
        lag(placement_id) over w as placement_before,
        lag(urn) over w as urn_before,
        lag(postcode) over w as postcode_before,
        lag(placement_type) over w as type_before,
        row_number() over w as place
    from placement_episode e
    where is_temporary_move = 0 and is_short_break = 0
    window w as (partition by authority_code, person_id order by start_day, episode_id)
),
numbered as (
    select c.*,
        sum(
            case
                when place = 1 or care_id is distinct from care_before then 1
                when coalesce(start_reason, '') not in ('S', 'P', 'B') then 0
                when placement_id = placement_before then 0
                when urn = urn_before and postcode = postcode_before then 0
                when placement_type in ('A3', 'A5') and type_before in ('A3', 'A5') then 0
                else 1
            end
        ) over (partition by authority_code, person_id order by start_day, episode_id) as spell_no
    from counted c
)
select authority_code, person_id, spell_no, max(care_id) as care_id, min(start_day) as start_day, max(end_day) as end_day
from numbered
group by authority_code, person_id, spell_no
