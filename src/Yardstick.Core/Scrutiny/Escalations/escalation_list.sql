select authority_code, escalation_id, kind, subject, wording, is_exempt, indicators, body, reason, escalated_on, noted_on,
    outcome, closed_on, outcome_noted_on
from escalation
where authority_code = @authority
order by escalation_id
