-- What reviewing officers challenged, as an extract brings it.
create table extract_local_reviewing_challenge (
    authority_code text not null,
    line_no bigint not null,
    challenge_id text,
    person_id text,
    raised_date date,
    stage text,
    subject text,
    resolved_date date,
    outcome text
);

-- Meetings of tracking panels, and what they decided of each child. Rows are added and never changed: the newest version of an item holds. Times are
-- UTC.
create sequence tracker_number;

create table tracker_meeting (
    authority_code text not null,
    number bigint not null default nextval('tracker_number'),
    tracker text not null,
    period_end date not null,
    area_id text,
    held_on date not null,
    roles_present text not null,
    begun_by text not null,
    begun_at timestamp not null,
    primary key (authority_code, number)
);

create table tracker_closing (
    authority_code text not null,
    meeting bigint not null,
    closed_by text not null,
    closed_at timestamp not null,
    primary key (authority_code, meeting)
);

create table tracker_item (
    authority_code text not null,
    number bigint not null default nextval('tracker_number'),
    meeting bigint not null,
    place integer not null,
    person_id text not null,
    area_id text,
    since date not null,
    reasons text not null,
    decision text,
    wording text,
    decided_role text,
    next_review date,
    exit_reason text,
    correction text,
    changed_by text not null,
    changed_at timestamp not null,
    primary key (authority_code, number)
);

create index tracker_item_by_meeting on tracker_item (authority_code, meeting);
