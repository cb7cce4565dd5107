-- Reviews held in a period of care, one a day: not cancelled, not before its start.
select distinct r.authority_code, c.person_id, c.care_id, r.clar_cla_review_date as review_day
from ssd_cla_reviews r
join care_period c on c.authority_code = r.authority_code and c.care_id = r.clar_cla_id
where r.clar_cla_review_date is not null
    and r.clar_cla_review_date >= c.start_day
    and coalesce(upper(r.clar_cla_review_cancelled), 'N') <> 'Y'
