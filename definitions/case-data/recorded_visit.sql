-- Statutory visits of every table (clarification 1), one a child and day. It qualifies when the child was seen, or unborn on the day
-- (clarification 6).
with recorded as (
    select authority_code, cinv_person_id as person_id, cinv_cin_visit_date as visit_date, cinv_cin_visit_seen as seen from ssd_cin_visits
    union all
    select authority_code, cppv_person_id, cppv_cp_visit_date, cppv_cp_visit_seen from ssd_cp_visits
    union all
    select authority_code, clav_person_id, clav_cla_visit_date, clav_cla_visit_seen from ssd_cla_visits
)
select r.authority_code, r.person_id, r.visit_date,
    max(case when upper(r.seen) = 'Y' or p.born_on > r.visit_date then 1 else 0 end) as qualifies
from recorded r
left join person p on p.authority_code = r.authority_code and p.person_id = r.person_id
where r.visit_date is not null
    and r.visit_date <= coalesce(p.death_date, date '9999-12-31')
group by r.authority_code, r.person_id, r.visit_date
