update agreed_action
set due_on = @DueOn, standing = @Standing, closed_at = @ClosedAt, closed_by = @ClosedBy, closing_note = @ClosingNote
where authority_code = @AuthorityCode and id = @Id
