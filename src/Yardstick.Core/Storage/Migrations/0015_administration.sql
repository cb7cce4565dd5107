-- Long work that is asked for on pages: imports and freezes, one at a time, in the order in which they were asked for. Times are UTC.
create table job (
    job_id text not null,
    kind text not null,
    authority_code text not null,
    period_end date,
    months integer,
    source_kind text,
    source_folder text,
    source_words text,
    add_authority boolean not null,
    allow_older boolean not null,
    asked_by text not null,
    asked_at timestamp not null,
    standing text not null,
    attempts integer not null,
    stage text,
    done bigint not null,
    of_all bigint not null,
    started_at timestamp,
    ended_at timestamp,
    said text,
    primary key (job_id)
);
