-- Each audit in its newest version, in the order in which they were drawn.
select r.audit_id, r.round, r.person_id, r.area_id, r.service, r.auditor, r.due_on, r.completed_on, r.completed_by, r.initial_grade,
    r.moderated_on, r.moderated_by, r.final_grade, r.action, r.action_role, r.action_due, r.action_done_on, r.re_audit_on, r.withdrawn, r.note
from (
    select v.*,
        row_number() over (partition by v.audit_id order by v.number desc) as newest,
        min(v.number) over (partition by v.audit_id) as drawn
    from audit_record v
    where v.authority_code = @authority
) r
where r.newest = 1
order by r.drawn
