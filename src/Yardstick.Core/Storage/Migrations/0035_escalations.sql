-- What was referred to a body, why, and what came of it. Nothing is removed.
create table escalation (
    authority_code text not null,
    escalation_id integer not null,
    kind text not null,
    subject text not null,
    wording text not null,
    is_exempt boolean not null,
    -- Keys of indicators with a space between them.
    indicators text not null,
    body text not null,
    reason text not null,
    escalated_on date not null,
    noted_on date not null,
    outcome text,
    closed_on date,
    outcome_noted_on date,
    primary key (authority_code, escalation_id)
);
