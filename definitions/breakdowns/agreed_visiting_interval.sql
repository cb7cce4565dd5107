-- The days between visits that were agreed for the child on the day: for a child in care the agreement of that cohort, otherwise that of the
-- disability team's children in need; of two open ones the latest.
with in_care as (
    select distinct s.subject_no
    from breakdown_subject s
    join looked_after_episode e
        on e.authority_code = s.authority_code and e.person_id = s.person_id and e.start_day <= s.day and e.end_day > s.day
),
agreed as (
    select s.subject_no, a.interval_days,
        row_number() over (partition by s.subject_no order by a.from_date desc, a.line_no desc) as place
    from breakdown_subject s
    left join in_care k on k.subject_no = s.subject_no
    join local_visit_agreement a
        on a.authority_code = s.authority_code and a.person_id = s.person_id
        and a.from_date <= s.day and coalesce(a.to_date, date '9999-12-31') > s.day
    where upper(a.cohort) = case when k.subject_no is null then 'CIN_CWD' else 'CLA' end
)
select s.subject_no, coalesce(cast(a.interval_days as text) || ' days', 'none agreed') as category
from breakdown_subject s
left join agreed a on a.subject_no = s.subject_no and a.place = 1
