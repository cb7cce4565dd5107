-- The register of audits: rounds with the way their sample was drawn, the audits of each, and what was found. Rows are added and never changed: the
-- newest version of an audit holds, so that a frozen month can be made again with what stood in the register then. Times are UTC.
create sequence audit_number;

create table audit_round (
    authority_code text not null,
    number bigint not null default nextval('audit_number'),
    kind text not null,
    title text not null,
    period_end date not null,
    indicator text not null,
    area_id text,
    rule text not null,
    sample_size integer not null,
    seed bigint not null,
    behind bigint not null,
    extract_id text not null,
    begun_by text not null,
    begun_at timestamp not null,
    primary key (authority_code, number)
);

create table audit_record (
    authority_code text not null,
    number bigint not null default nextval('audit_number'),
    audit_id text not null,
    round bigint not null,
    person_id text not null,
    area_id text,
    service text not null,
    auditor text,
    due_on date,
    completed_on date,
    completed_by text,
    initial_grade text,
    moderated_on date,
    moderated_by text,
    final_grade text,
    action text,
    action_role text,
    action_due date,
    action_done_on date,
    re_audit_on date,
    withdrawn boolean not null,
    note text,
    changed_by text not null,
    changed_at timestamp not null,
    primary key (authority_code, number)
);

create index audit_record_by_audit on audit_record (authority_code, audit_id);

create table audit_theme (
    authority_code text not null,
    number bigint not null default nextval('audit_number'),
    round bigint not null,
    wording text not null,
    written_by text not null,
    written_at timestamp not null,
    primary key (authority_code, number)
);

create table audit_expectation (
    authority_code text not null,
    number bigint not null default nextval('audit_number'),
    auditor text not null,
    each_month integer not null,
    from_date date not null,
    set_by text not null,
    set_at timestamp not null,
    primary key (authority_code, number)
);
