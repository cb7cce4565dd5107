-- The last visit of a child at which the child was not seen, as known on each day: [from_day, to_day) belongs to the visit of from_day.
-- It says why a visit measure fails although somebody went.
with recorded as (
    select authority_code, cinv_person_id as person_id, cinv_cin_visit_date as visit_date, cinv_cin_visit_seen as seen from ssd_cin_visits
    union all
    select authority_code, cppv_person_id, cppv_cp_visit_date, cppv_cp_visit_seen from ssd_cp_visits
    union all
    select authority_code, clav_person_id, clav_cla_visit_date, clav_cla_visit_seen from ssd_cla_visits
),
unseen as (
    select distinct r.authority_code, r.person_id, r.visit_date
    from recorded r
    left join person p on p.authority_code = r.authority_code and p.person_id = r.person_id
    where r.visit_date is not null
        and r.visit_date <= coalesce(p.death_date, date '9999-12-31')
        and coalesce(upper(r.seen), '') <> 'Y'
        and coalesce(p.born_on, date '1900-01-01') <= r.visit_date
)
select authority_code, person_id, visit_date as from_day,
    coalesce(lead(visit_date) over (partition by authority_code, person_id order by visit_date), date '9999-12-31') as to_day
from unseen
