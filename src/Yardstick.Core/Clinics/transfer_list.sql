-- Children whose lead team on the day is another than ten working days before, with the team that they came from: inherited by the new team.
-- Who had no lead team then is new and not inherited.
select p.period_end, n.person_id, b.area_id as from_area, n.area_id as to_area
from period p
join calendar c on c.day = p.period_end
join working_day w on w.number = c.working_days - 10
join lead_span n on n.from_day <= p.period_end and n.to_day > p.period_end
join lead_span b
    on b.authority_code = n.authority_code and b.person_id = n.person_id and b.from_day <= w.day and b.to_day > w.day
where b.area_id is distinct from n.area_id
