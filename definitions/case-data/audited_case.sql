-- Audits of the extract or, where it brings none, those of the register, each in its newest version.
select a.authority_code, a.audit_id, a.person_id, a.team_id, a.completed_date, a.moderated_date, a.final_grade, a.action_agreed
from local_audit a
union all
select r.authority_code, r.audit_id, r.person_id, r.area_id, r.completed_on, r.moderated_on, replace(r.final_grade, '-', ' '),
    case when r.action is null then 'N' else 'Y' end
from (
    select v.*, row_number() over (partition by v.authority_code, v.audit_id order by v.number desc) as newest
    from audit_record v
) r
join measured_authority m on m.authority_code = r.authority_code
left join (select distinct authority_code from local_audit) x on x.authority_code = r.authority_code
where r.newest = 1 and not r.withdrawn and x.authority_code is null
