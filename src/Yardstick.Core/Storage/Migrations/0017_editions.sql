-- Editions of a month: composed from frozen figures and approved text, then reviewed, approved and published. Times are UTC.
create table edition (
    edition_id bigint not null,
    authority_code text not null,
    period_end date not null,
    layout text not null,
    version integer not null,
    amends bigint,
    note text,
    primary key (edition_id),
    unique (authority_code, period_end, layout, version)
);

-- Every step that was taken with an edition; rows are only added, and the newest tells the state.
create table edition_event (
    edition_id bigint not null,
    number integer not null,
    step text not null,
    state text not null,
    happened_at timestamp not null,
    person text not null,
    role text not null,
    note text,
    primary key (edition_id, number)
);

-- What an edition says: compressed JSON with the SHA-256 of the JSON. Only those of a draft are ever replaced.
create table edition_document (
    edition_id bigint not null,
    audience text not null,
    kind text not null,
    sha256 text not null,
    content bytea not null,
    primary key (edition_id, audience, kind)
);

-- Why an edition says nothing of a figure that has to be explained; rows are only added.
create table edition_waiver (
    edition_id bigint not null,
    indicator text not null,
    reason text not null,
    person text not null,
    role text not null,
    happened_at timestamp not null,
    primary key (edition_id, indicator)
);

-- The first page of a draft as a person has put it down; it stands in the edition once that is composed again.
create table edition_headline (
    edition_id bigint not null,
    position integer not null,
    indicator text not null,
    period_end date not null,
    tone text not null,
    wording text not null,
    primary key (edition_id, position)
);

-- Composing is a job as well.
alter table job add column layout text;
