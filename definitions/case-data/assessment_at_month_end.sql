-- One row a child with an assessment started on or before the month end and not authorised by it, whatever the state of the referral
-- (clarification 33), under 18 and alive.
select
    a.authority_code,
    p.period_end,
    a.person_id,
    max(a.assessment_id) as assessment_id,
    min(a.start_day) as earliest_start_day,
    max(l.area_id) as area_id,
    max(l.professional_id) as professional_id
from period p
join assessment a on a.start_day <= p.period_end and a.end_day > p.period_end
left join person x on x.authority_code = a.authority_code and x.person_id = a.person_id
left join lead_span l
    on l.authority_code = a.authority_code and l.person_id = a.person_id
    and l.from_day <= p.period_end and l.to_day > p.period_end
where coalesce(x.death_date, date '9999-12-31') > p.period_end
    and coalesce(x.age_18_on, date '9999-12-31') > p.period_end
group by a.authority_code, p.period_end, a.person_id
