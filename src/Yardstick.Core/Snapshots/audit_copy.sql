insert into audit_record (
    authority_code, number, audit_id, round, person_id, area_id, service, completed_on, moderated_on, final_grade, action, withdrawn,
    changed_by, changed_at
)
values (
    @AuthorityCode, @Number, @AuditId, @Round, @PersonId, @AreaId, @Service, @CompletedOn, @ModeratedOn, @FinalGrade, @Action, @Withdrawn,
    @ChangedBy, @ChangedAt
)
