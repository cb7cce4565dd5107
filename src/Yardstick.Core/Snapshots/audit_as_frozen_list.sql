select authority_code, number, audit_id, round, person_id, area_id, service, completed_on, moderated_on, final_grade, action, withdrawn,
    changed_by, changed_at
from audit_record
where authority_code = @AuthorityCode and changed_at <= @FrozenAt
order by number
