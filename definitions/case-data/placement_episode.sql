-- Episodes of care with their placement and the legal status on their first day. T0 to T4 are temporary moves, V3 and V4 short breaks.
select
    e.authority_code,
    e.person_id,
    e.episode_id,
    e.care_id,
    e.start_day,
    e.end_day,
    e.start_reason,
    e.placement_id,
    upper(p.clap_cla_placement_type) as placement_type,
    upper(p.clap_cla_placement_provider) as provider,
    nullif(trim(p.clap_cla_placement_urn), '') as urn,
    nullif(upper(replace(p.clap_cla_placement_postcode, ' ', '')), '') as postcode,
    p.clap_cla_placement_distance as distance,
    case when upper(p.clap_cla_placement_type) in ('T0', 'T1', 'T2', 'T3', 'T4') then 1 else 0 end as is_temporary_move,
    case when s.legal_status in ('V3', 'V4') then 1 else 0 end as is_short_break
from looked_after_episode e
left join ssd_cla_placement p on p.authority_code = e.authority_code and p.clap_cla_placement_id = e.placement_id
left join legal_span s
    on s.authority_code = e.authority_code and s.person_id = e.person_id and s.from_day <= e.start_day and s.to_day > e.start_day
