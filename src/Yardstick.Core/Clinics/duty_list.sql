-- Duties that no indicator of stock holds: assessments that are open, due on the 45th working day, and initial health assessments of children
-- looked after who have none since they became so, nor any in the three months before, due on the 20th working day. Longer than half a year
-- after its due day an initial assessment is no longer asked for: the review takes its place.
select 'assessment' as duty, a.person_id, a.area_id, a.earliest_start_day as clock_start, w.day as due_day
from assessment_at_month_end a
join calendar k on k.day = a.earliest_start_day
join working_day w on w.number = k.working_days + 45
union all
select 'initial-health', c.person_id, c.area_id, c.care_start_day, w.day
from cla_at_month_end c
join calendar k on k.day = c.care_start_day
join working_day w on w.number = k.working_days + 20
left join ssd_cla_health h
    on h.authority_code = c.authority_code and h.clah_person_id = c.person_id and upper(h.clah_health_check_status) = 'COMPLETED'
    and cast(h.clah_health_check_date + interval '3 months' as date) >= c.care_start_day
    and h.clah_health_check_date <= c.period_end
where h.clah_person_id is null and cast(w.day + interval '6 months' as date) >= c.period_end
