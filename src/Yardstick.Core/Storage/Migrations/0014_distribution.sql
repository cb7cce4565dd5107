-- How the children were distributed over the service at the end of a frozen month, each once. Rows are added once and never changed.
create table snapshot_distribution (
    authority_code text not null,
    period_end date not null,
    area_level text not null,
    area_id text not null,
    place integer not null,
    category text not null,
    children bigint not null,
    primary key (authority_code, period_end, area_id, area_level, place)
);
