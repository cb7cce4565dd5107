update escalation
set outcome = @Outcome, closed_on = @ClosedOn, outcome_noted_on = @OutcomeNotedOn
where authority_code = @AuthorityCode and escalation_id = @EscalationId
