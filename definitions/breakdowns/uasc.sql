-- Unaccompanied asylum-seeking children: by the immigration status open on the day.
with uasc as (
    select distinct s.subject_no
    from breakdown_subject s
    join uasc_span u on u.authority_code = s.authority_code and u.person_id = s.person_id and u.from_day <= s.day and u.to_day > s.day
)
select s.subject_no, case when u.subject_no is not null then 'UASC' else 'not UASC' end as category
from breakdown_subject s
left join uasc u on u.subject_no = s.subject_no
