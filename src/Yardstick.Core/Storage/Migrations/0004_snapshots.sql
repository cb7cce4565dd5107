-- The frozen figures of a month, and what has changed since. Rows of the four snapshot tables are added once and never changed.
create table snapshot (
    authority_code text not null,
    period_end date not null,
    frozen_at timestamp not null,
    frozen_by text not null,
    extract_id text not null,
    extract_date date not null,
    extract_hash text not null,
    archive_hash text,
    definitions_hash text not null,
    observations_hash text not null,
    observations bigint not null,
    members bigint not null,
    primary key (authority_code, period_end)
);

create table snapshot_observation (
    authority_code text not null,
    period_end date not null,
    indicator text not null,
    version integer not null,
    area_level text not null,
    area_id text not null,
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    value decimal(28, 10),
    status text not null,
    reason text,
    primary key (authority_code, period_end, indicator, area_level, area_id)
);

-- The organisation tree as it was: the teams of a frozen figure keep their names and their places.
create table snapshot_area (
    authority_code text not null,
    period_end date not null,
    area_id text not null,
    area_level text not null,
    area_name text,
    parent_id text
);

-- Who was counted, only as far as a restatement must be explained: no dates, no reasons.
create table snapshot_member (
    authority_code text not null,
    period_end date not null,
    indicator text not null,
    person_id text,
    record_id text not null,
    numerator decimal(18, 4) not null,
    denominator decimal(18, 4),
    area_id text
);

-- The restatement log: what the frozen figures would be from a later extract. One comparison for each extract stays.
create table restatement_check (
    authority_code text not null,
    extract_id text not null,
    extract_date date not null,
    definitions_hash text not null,
    checked_at timestamp not null,
    figures bigint not null,
    restated bigint not null,
    primary key (authority_code, extract_id)
);

create table restatement (
    authority_code text not null,
    extract_id text not null,
    period_end date not null,
    indicator text not null,
    area_level text not null,
    area_id text not null,
    frozen_numerator decimal(28, 10),
    frozen_denominator decimal(28, 10),
    frozen_value decimal(28, 10),
    frozen_status text,
    latest_numerator decimal(28, 10),
    latest_denominator decimal(28, 10),
    latest_value decimal(28, 10),
    latest_status text,
    cause text not null
);

create table restatement_record (
    authority_code text not null,
    extract_id text not null,
    period_end date not null,
    indicator text not null,
    person_id text,
    record_id text not null,
    area_id text,
    frozen_numerator decimal(18, 4),
    frozen_denominator decimal(18, 4),
    latest_numerator decimal(18, 4),
    latest_denominator decimal(18, 4)
);

-- The compressed copy of the delivered files that a figure can be made from again.
alter table extract add column archive_hash text;
