update indicator_state
set cause = @Cause, promised_on = @PromisedOn, ended_at = @EndedAt, ended_by = @EndedBy, outcome = @Outcome
where authority_code = @AuthorityCode and id = @Id
