-- The last case supervision of a child as known on each day: [from_day, to_day) belongs to the supervision of from_day.
select authority_code, person_id, day as from_day,
    coalesce(lead(day) over (partition by authority_code, person_id order by day), date '9999-12-31') as to_day
from (
    select distinct authority_code, person_id, supervision_date as day from local_supervision where supervision_date is not null
) s
