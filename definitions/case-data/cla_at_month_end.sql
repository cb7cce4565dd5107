-- POP-CLA(ME): one row a child with an episode open at the month end under a status other than V1, V3 or V4, born, under 18
-- and alive.
-- A child without a status row that day counts (clarification 2). The episode is the latest open one.
with active as (
    select e.*, p.period_end,
        row_number() over (partition by e.authority_code, p.period_end, e.person_id order by e.start_day desc, e.episode_id desc) as place
    from period p
    join looked_after_episode e on e.start_day <= p.period_end and e.end_day > p.period_end
)
select
    a.authority_code,
    a.period_end,
    a.person_id,
    a.episode_id,
    a.care_id,
    a.placement_id,
    coalesce(c.start_day, a.start_day) as care_start_day,
    s.legal_status,
    l.area_id,
    l.professional_id
from active a
left join care_period c on c.authority_code = a.authority_code and c.care_id = a.care_id
left join legal_span s
    on s.authority_code = a.authority_code and s.person_id = a.person_id
    and s.from_day <= a.period_end and s.to_day > a.period_end
left join person x on x.authority_code = a.authority_code and x.person_id = a.person_id
left join lead_span l
    on l.authority_code = a.authority_code and l.person_id = a.person_id
    and l.from_day <= a.period_end and l.to_day > a.period_end
where a.place = 1
    and coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')
    and coalesce(x.death_date, date '9999-12-31') > a.period_end
    and coalesce(x.born_on, date '1900-01-01') <= a.period_end
    and coalesce(x.age_18_on, date '9999-12-31') > a.period_end
