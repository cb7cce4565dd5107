-- What is said of the figures of a month, by whom it must be said, and what was promised.

-- Under review, to be confirmed, under development: the figure is marked and not judged from a month on, until the state is ended.
create table indicator_state (
    authority_code text not null,
    id text not null,
    indicator text not null,
    kind text not null,
    cause text not null,
    responsible_role text not null,
    promised_on date not null,
    from_month_end date not null,
    set_at timestamp not null,
    set_by text not null,
    ended_at timestamp,
    ended_by text,
    outcome text,
    primary key (authority_code, id)
);

-- Promised actions and analyses. They come back each month until they are closed.
create table agreed_action (
    authority_code text not null,
    id text not null,
    kind text not null,
    wording text not null,
    owner_role text not null,
    indicator text,
    area_id text,
    due_on date not null,
    standing text not null,
    origin text not null,
    opened_at timestamp not null,
    opened_by text not null,
    closed_at timestamp,
    closed_by text,
    closing_note text,
    primary key (authority_code, id)
);

create table agreed_action_update (
    authority_code text not null,
    action_id text not null,
    number integer not null,
    wording text not null,
    due_on date not null,
    written_at timestamp not null,
    written_by text not null,
    primary key (authority_code, action_id, number)
);

-- One task for an indicator and month; its reasons are only ever added.
create table commentary_task (
    authority_code text not null,
    period_end date not null,
    indicator text not null,
    due_on date not null,
    created_at timestamp not null,
    primary key (authority_code, period_end, indicator)
);

create table commentary_task_reason (
    authority_code text not null,
    period_end date not null,
    indicator text not null,
    cause text not null,
    about text not null,
    why text not null,
    added_at timestamp not null,
    primary key (authority_code, period_end, indicator, cause, about)
);

-- A commentary serves one or more indicators of a family; an indicator has one commentary a month.
create table commentary (
    authority_code text not null,
    id text not null,
    period_end date not null,
    indicator text not null,
    opened_at timestamp not null,
    primary key (authority_code, id)
);

create table commentary_indicator (
    authority_code text not null,
    period_end date not null,
    indicator text not null,
    commentary_id text not null,
    primary key (authority_code, period_end, indicator)
);

-- Rows are added; the newest that was not set aside is the text. What one of two writers saved too late is set aside, not lost.
create table commentary_version (
    authority_code text not null,
    commentary_id text not null,
    number integer not null,
    based_on integer not null,
    standing text not null,
    wording text not null,
    shown text,
    written_by text not null,
    written_at timestamp not null,
    decided_by text,
    decided_at timestamp,
    reason text,
    primary key (authority_code, commentary_id, number)
);

-- A number that the figures do not bear out, and why it stands there all the same.
create table commentary_confirmation (
    authority_code text not null,
    commentary_id text not null,
    printed text not null,
    sentence text not null,
    reason text not null,
    confirmed_by text not null,
    confirmed_at timestamp not null,
    primary key (authority_code, commentary_id, printed, sentence)
);

-- Tasks of somebody who is away go to the deputy. The end is the first day back.
create table absence (
    account_id text not null,
    from_date date not null,
    to_date date not null,
    primary key (account_id)
);
