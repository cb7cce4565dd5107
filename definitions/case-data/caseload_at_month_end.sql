-- Children whose lead worker a worker is at the month end, whatever the status of the case; living persons (clarification 17).
select l.authority_code, d.period_end, l.professional_id, l.person_id, l.area_id
from period d
join lead_span l on l.from_day <= d.period_end and l.to_day > d.period_end
left join person x on x.authority_code = l.authority_code and x.person_id = l.person_id
where coalesce(x.death_date, date '9999-12-31') > d.period_end and l.professional_id is not null
