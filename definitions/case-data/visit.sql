-- Qualifying statutory visits, one a child and day (clarification 7).
select distinct authority_code, person_id, visit_date
from recorded_visit
where qualifies = 1
