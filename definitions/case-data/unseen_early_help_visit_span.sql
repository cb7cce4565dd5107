-- The last early help visit at which the child was not seen, nor unborn on the day, as known on each day.
select authority_code, person_id, day as from_day,
    coalesce(lead(day) over (partition by authority_code, person_id order by day), date '9999-12-31') as to_day
from (
    select v.authority_code, v.person_id, v.visit_date as day
    from local_early_help_visit v
    left join person p on p.authority_code = v.authority_code and p.person_id = v.person_id
    where v.visit_date is not null
    group by v.authority_code, v.person_id, v.visit_date
    having max(case when upper(v.seen) = 'Y' or p.born_on > v.visit_date then 1 else 0 end) = 0
) unseen
