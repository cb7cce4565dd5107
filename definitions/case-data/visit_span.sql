-- The last qualifying visit of a child as known on each day: [from_day, to_day) belongs to the visit of from_day.
select authority_code, person_id, visit_date as from_day,
    coalesce(lead(visit_date) over (partition by authority_code, person_id order by visit_date), date '9999-12-31') as to_day
from visit
