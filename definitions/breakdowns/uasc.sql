-- Unaccompanied asylum-seeking children: by the immigration status open on the day.
select s.subject_no,
    case when exists (
        select 1 from uasc_span u
        where u.authority_code = s.authority_code and u.person_id = s.person_id and u.from_day <= s.day and u.to_day > s.day
    ) then 'UASC' else 'not UASC' end as category
from breakdown_subject s
