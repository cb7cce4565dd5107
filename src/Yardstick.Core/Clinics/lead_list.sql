-- Who leads for each child on the day.
select l.person_id, l.professional_id, l.area_id
from period p
join lead_span l on l.from_day <= p.period_end and l.to_day > p.period_end
