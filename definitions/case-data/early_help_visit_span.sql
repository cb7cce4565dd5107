-- The last early help visit at which the child was seen, as known on each day.
select authority_code, person_id, day as from_day,
    coalesce(lead(day) over (partition by authority_code, person_id order by day), date '9999-12-31') as to_day
from (
    select distinct authority_code, person_id, visit_date as day
    from local_early_help_visit
    where visit_date is not null and upper(seen) = 'Y'
) v
