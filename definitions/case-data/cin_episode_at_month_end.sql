-- One row a person with a child in need episode open at the month end, whatever the age (care leavers stay open past 18); alive.
select
    e.authority_code,
    p.period_end,
    e.cine_person_id as person_id,
    max(e.cine_referral_id) as referral_id,
    max(l.area_id) as area_id,
    max(l.professional_id) as professional_id
from period p
join ssd_cin_episodes e
    on e.cine_referral_date <= p.period_end and coalesce(e.cine_close_date, date '9999-12-31') > p.period_end
left join person x on x.authority_code = e.authority_code and x.person_id = e.cine_person_id
left join lead_span l
    on l.authority_code = e.authority_code and l.person_id = e.cine_person_id
    and l.from_day <= p.period_end and l.to_day > p.period_end
where coalesce(x.death_date, date '9999-12-31') > p.period_end
group by e.authority_code, p.period_end, e.cine_person_id
