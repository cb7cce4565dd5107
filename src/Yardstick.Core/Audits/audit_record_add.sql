insert into audit_record (
    authority_code, audit_id, round, person_id, area_id, service, auditor, due_on, completed_on, completed_by, initial_grade, moderated_on,
    moderated_by, final_grade, action, action_role, action_due, action_done_on, re_audit_on, withdrawn, note, changed_by, changed_at
)
values (
    @authority, @AuditId, @Round, @PersonId, @AreaId, @Service, @Auditor, @DueOn, @CompletedOn, @CompletedBy, @initial_grade, @ModeratedOn,
    @ModeratedBy, @final_grade, @Action, @ActionRole, @ActionDue, @ActionDoneOn, @ReAuditOn, @Withdrawn, @Note, @by, @now
)
