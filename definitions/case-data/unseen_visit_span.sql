-- The last statutory visit of a child that does not qualify, because the child was not seen, as known on each day: [from_day, to_day).
select authority_code, person_id, visit_date as from_day,
    coalesce(lead(visit_date) over (partition by authority_code, person_id order by visit_date), date '9999-12-31') as to_day
from (
    select distinct authority_code, person_id, visit_date
    from recorded_visit
    where qualifies = 0
) v
