-- Qualifying statutory visits, one a child and day.
select authority_code, person_id, visit_date
from recorded_visit
where qualifies = 1
