-- Children open to early help at the month end: under 18 and alive, one row a child.
select
    h.authority_code,
    p.period_end,
    h.earl_person_id as person_id,
    max(h.earl_episode_id) as episode_id,
    max(l.area_id) as area_id,
    max(l.professional_id) as professional_id
from period p
join ssd_early_help_episodes h
    on h.earl_episode_start_date <= p.period_end and coalesce(h.earl_episode_end_date, date '9999-12-31') > p.period_end
left join person x on x.authority_code = h.authority_code and x.person_id = h.earl_person_id
left join lead_span l
    on l.authority_code = h.authority_code and l.person_id = h.earl_person_id
    and l.from_day <= p.period_end and l.to_day > p.period_end
where coalesce(x.death_date, date '9999-12-31') > p.period_end
    and coalesce(x.age_18_on, date '9999-12-31') > p.period_end
group by h.authority_code, p.period_end, h.earl_person_id
