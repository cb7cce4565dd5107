create table if not exists schema_migration (
    number int not null primary key,
    name varchar not null,
    hash varchar not null,
    applied_at timestamptz not null
);
