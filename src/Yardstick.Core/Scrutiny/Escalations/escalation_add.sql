insert into escalation (
    authority_code, escalation_id, kind, subject, wording, is_exempt, indicators, body, reason, escalated_on, noted_on,
    outcome, closed_on, outcome_noted_on
)
values (
    @AuthorityCode, @EscalationId, @Kind, @Subject, @Wording, @IsExempt, @Indicators, @Body, @Reason, @EscalatedOn, @NotedOn,
    @Outcome, @ClosedOn, @OutcomeNotedOn
)
