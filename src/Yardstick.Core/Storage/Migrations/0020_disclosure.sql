-- Measures that may be public although their complement is small, and texts that somebody has checked. Rows are only added; the newest counts.
create table figure_release (
    authority_code text not null,
    number integer not null,
    indicator text not null,
    form text,
    reason text not null,
    person text not null,
    happened_at timestamp not null,
    primary key (authority_code, number)
);

create table text_check (
    authority_code text not null,
    number integer not null,
    text_sha256 text not null,
    found text not null,
    reason text not null,
    person text not null,
    happened_at timestamp not null,
    primary key (authority_code, number)
);
