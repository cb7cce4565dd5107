-- Plans with their strands, and areas of focus with what is said of them. Rows are added and never changed: the newest version of each holds.
-- Times are UTC.
create table plan_version (
    authority_code text not null,
    plan_id integer not null,
    version integer not null,
    kind text not null,
    title text not null,
    aim text not null,
    started_on date not null,
    ends_on date not null,
    ended_on date,
    outcome text,
    changed_by text not null,
    changed_at timestamp not null,
    primary key (authority_code, plan_id, version)
);

create table plan_strand (
    authority_code text not null,
    plan_id integer not null,
    strand_id integer not null,
    version integer not null,
    title text not null,
    lead_role text not null,
    changed_by text not null,
    changed_at timestamp not null,
    primary key (authority_code, plan_id, strand_id, version)
);

create table focus_version (
    authority_code text not null,
    focus_id integer not null,
    version integer not null,
    title text not null,
    plan_id integer,
    strand_id integer,
    area_id text,
    -- Keys of indicators with a space between them.
    indicators text not null,
    response text not null,
    lead_role text not null,
    opened_on date not null,
    closed_on date,
    closing_reason text,
    changed_by text not null,
    changed_at timestamp not null,
    primary key (authority_code, focus_id, version)
);

create table focus_update (
    authority_code text not null,
    focus_id integer not null,
    number integer not null,
    said_on date not null,
    wording text not null,
    written_by text not null,
    written_at timestamp not null,
    primary key (authority_code, focus_id, number)
);

create table focus_sign_off (
    authority_code text not null,
    focus_id integer not null,
    number integer not null,
    version integer not null,
    last_update integer not null,
    role text not null,
    -- Typed numbers that the figures do not bear out and that were confirmed with the sign-off.
    confirmed text,
    signed_by text not null,
    signed_at timestamp not null,
    primary key (authority_code, focus_id, number)
);
