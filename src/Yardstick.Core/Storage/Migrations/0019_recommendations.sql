-- What a panel asked for. Nothing here is changed or removed: what became of a recommendation is the row of its events.
create table recommendation (
    authority_code text not null,
    panel_id text not null,
    number integer not null,
    meeting_id integer not null,
    item integer,
    title text not null,
    wording text not null,
    responsible_role text not null,
    clock_from date not null,
    is_exempt boolean not null,
    primary key (authority_code, panel_id, number)
);

create table recommendation_indicator (
    authority_code text not null,
    panel_id text not null,
    number integer not null,
    indicator text not null,
    primary key (authority_code, panel_id, number, indicator)
);

create table recommendation_event (
    authority_code text not null,
    panel_id text not null,
    number integer not null,
    sequence integer not null,
    kind text not null,
    happened_on date not null,
    wording text not null,
    meeting_id integer,
    noted_by text not null,
    noted_at timestamp not null,
    primary key (authority_code, panel_id, number, sequence)
);
