-- Panels, their meetings with agenda and papers, and what members asked. Whoever reads a pack later reads what stands here.
create table panel (
    authority_code text not null,
    panel_id text not null,
    name text not null,
    terms_of_reference text not null,
    quorum integer not null,
    primary key (authority_code, panel_id)
);

-- A seat without a holder is vacant.
create table panel_seat (
    authority_code text not null,
    panel_id text not null,
    seat integer not null,
    role text not null,
    kind text not null,
    holder text,
    substitute text,
    primary key (authority_code, panel_id, seat)
);

create table meeting (
    authority_code text not null,
    meeting_id integer not null,
    panel_id text not null,
    meets_on date not null,
    first_planned_on date not null,
    begins_at text not null,
    place text not null,
    kind text not null,
    standing text not null,
    figures_to date,
    primary key (authority_code, meeting_id)
);

create table meeting_presence (
    authority_code text not null,
    meeting_id integer not null,
    seat integer not null,
    presence text not null,
    primary key (authority_code, meeting_id, seat)
);

create table meeting_step (
    authority_code text not null,
    meeting_id integer not null,
    step text not null,
    done_on date not null,
    note text,
    noted_by text not null,
    noted_at timestamp not null,
    primary key (authority_code, meeting_id, step)
);

create table agenda_item (
    authority_code text not null,
    meeting_id integer not null,
    position integer not null,
    kind text not null,
    title text not null,
    exempt_paragraph integer,
    exempt_rule text,
    exempt_interest text,
    edition_id bigint,
    primary key (authority_code, meeting_id, position)
);

-- The text of an item, line by line: summary, fields of the report form, resolutions. Position 0 is the agenda as a whole.
create table agenda_line (
    authority_code text not null,
    meeting_id integer not null,
    position integer not null,
    field text not null,
    line integer not null,
    wording text not null,
    primary key (authority_code, meeting_id, position, field, line)
);

create table meeting_document (
    authority_code text not null,
    meeting_id integer not null,
    document_id integer not null,
    position integer not null,
    place text not null,
    name text not null,
    media_type text not null,
    sha256 text not null,
    size integer not null,
    content bytea not null,
    primary key (authority_code, meeting_id, document_id)
);

create table member_question (
    authority_code text not null,
    question_id integer not null,
    meeting_id integer not null,
    indicator text,
    asked_by text not null,
    wording text not null,
    asked_on date not null,
    answer text,
    answered_by text,
    answered_on date,
    primary key (authority_code, question_id)
);
