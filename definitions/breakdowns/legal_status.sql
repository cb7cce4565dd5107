-- The legal status open on the day, in the words of its code list.
select s.subject_no,
    case when l.legal_status is null then 'none recorded' else coalesce(c.label, 'other') end as category
from breakdown_subject s
left join legal_span l
    on l.authority_code = s.authority_code and l.person_id = s.person_id and l.from_day <= s.day and l.to_day > s.day
left join code_label c on c.list = 'legal_status' and c.code = l.legal_status
