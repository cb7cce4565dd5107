insert into tracker_item (
    authority_code, meeting, place, person_id, area_id, since, reasons, decision, wording, decided_role, next_review, exit_reason, correction,
    changed_by, changed_at
)
values (
    @authority, @Meeting, @Place, @PersonId, @AreaId, @Since, @Reasons, @Decision, @Wording, @DecidedRole, @NextReview, @ExitReason, @Correction,
    @by, @now
)
