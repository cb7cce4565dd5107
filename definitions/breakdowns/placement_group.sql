-- The substantive placement of a child in care on the day, in groups: that of the open episode, or during a temporary move (T0-T4) the last
-- other one of the same period of care.
with open_episode as (
    select s.subject_no, e.authority_code, e.person_id, e.episode_id, e.care_id, s.day,
        row_number() over (partition by s.subject_no order by e.start_day desc, e.episode_id desc) as place
    from breakdown_subject s
    join placement_episode e
        on e.authority_code = s.authority_code and e.person_id = s.person_id and e.start_day <= s.day and e.end_day > s.day
),
substantive as (
    select o.subject_no, e.placement_type,
        row_number() over (partition by o.subject_no order by e.is_temporary_move, e.start_day desc, e.episode_id desc) as place
    from open_episode o
    join placement_episode e
        on e.authority_code = o.authority_code and e.person_id = o.person_id and e.start_day <= o.day
    where o.place = 1 and (e.episode_id = o.episode_id or (e.care_id = o.care_id and e.is_temporary_move = 0))
)
select s.subject_no,
    case
        when p.subject_no is null then 'not placed'
        when p.placement_type in ('U1', 'U2', 'U3') then 'foster care: relative or friend'
        when p.placement_type in ('U4', 'U5', 'U6') then 'foster care: other carer'
        when p.placement_type in ('A3', 'A4', 'A5', 'A6') then 'placed for adoption'
        when p.placement_type in ('K1', 'K2') then 'children''s home'
        when p.placement_type in ('H5', 'K3') then 'semi-independent'
        when p.placement_type in ('P3', 'R1', 'R2', 'R3', 'R5') then 'other residential'
        when p.placement_type = 'S1' then 'residential school'
        when p.placement_type = 'P1' then 'with parents'
        when p.placement_type = 'P2' then 'independent living'
        when p.placement_type in ('T0', 'T1', 'T2', 'T3', 'T4') then 'temporary move'
        when p.placement_type is null then 'not recorded'
        else 'other'
    end as category
from breakdown_subject s
left join substantive p on p.subject_no = s.subject_no and p.place = 1
