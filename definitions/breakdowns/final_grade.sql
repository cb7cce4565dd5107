-- The final grade of each audit, in the words of its code list.
select s.subject_no,
    case when coalesce(trim(a.final_grade), '') = '' then 'not graded' else coalesce(c.label, 'other') end as category
from breakdown_subject s
left join audited_case a on a.authority_code = s.authority_code and a.audit_id = s.record_id
left join code_label c on c.list = 'audit_grade' and c.code = upper(trim(a.final_grade))
where s.record_id <> ''
