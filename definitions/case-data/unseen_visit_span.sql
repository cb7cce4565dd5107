-- The last visit at which a child was not seen, as known on each day: it qualifies for nothing, and says why a test failed.
select authority_code, person_id, visit_date as from_day,
    coalesce(lead(visit_date) over (partition by authority_code, person_id order by visit_date), date '9999-12-31') as to_day
from recorded_visit
where qualifies = 0
