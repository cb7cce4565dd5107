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

-- Targets by date; those that are replaced or ended stay. Ends are the first day on which a target no longer holds.
create table target (
    authority_code text not null,
    target_id text not null,
    indicator text not null,
    audience text not null,
    wording text not null,
    formula_rate_from text,
    formula_rate decimal(18, 6),
    formula_indicator text,
    formula_monthly boolean,
    tolerance_type text,
    tolerance_value decimal(18, 6),
    source text not null,
    from_date date not null,
    to_date date not null,
    withdrawn boolean not null,
    set_by text not null,
    set_at timestamp not null,
    primary key (authority_code, target_id)
);

-- What a formula came to for a frozen month, with what it was made of. Rows are added once and never changed.
create table target_of_month (
    authority_code text not null,
    period_end date not null,
    target_id text not null,
    wording text not null,
    inputs text not null,
    primary key (authority_code, period_end, target_id)
);

-- What an authority sets otherwise than the product, from a day on; no value: as the product again. Rows are added and never changed: the newest
-- row of the latest day holds.
create sequence setting_number;

create table authority_setting (
    authority_code text not null,
    number bigint not null default nextval('setting_number'),
    name text not null,
    value text,
    from_date date not null,
    set_by text not null,
    set_at timestamp not null,
    primary key (authority_code, number)
);

-- Populations that an authority states where its extract carries none; no children: withdrawn. Rows are added and never changed.
create table stated_population (
    authority_code text not null,
    number bigint not null default nextval('setting_number'),
    valid_from date not null,
    children bigint,
    source text not null,
    set_by text not null,
    set_at timestamp not null,
    primary key (authority_code, number)
);
