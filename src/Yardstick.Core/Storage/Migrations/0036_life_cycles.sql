-- Where indicators stand between being proposed and being retired, and what people suggested. Rows are added and never changed: the newest version
-- of an indicator holds; what is in the catalogue and stands nowhere here is live. Times are UTC.
create table indicator_life (
    authority_code text not null,
    indicator text not null,
    version integer not null,
    stage text not null,
    title text not null,
    shows text not null,
    why text not null,
    owner_role text not null,
    planned_for date,
    effective_on date,
    successor text,
    note text,
    changed_by text not null,
    changed_at timestamp not null,
    primary key (authority_code, indicator, version)
);

create table indicator_request (
    authority_code text not null,
    number integer not null,
    -- The indicator that is to be revised; null for a new one.
    indicator text,
    title text not null,
    why text not null,
    proposed text not null,
    wanted_by date not null,
    requested_by text not null,
    requested_at timestamp not null,
    primary key (authority_code, number)
);

create table indicator_answer (
    authority_code text not null,
    number integer not null,
    accepted boolean not null,
    reason text not null,
    -- The indicator that is developed since; null when it was declined.
    indicator text,
    answered_by text not null,
    answered_at timestamp not null,
    primary key (authority_code, number)
);
