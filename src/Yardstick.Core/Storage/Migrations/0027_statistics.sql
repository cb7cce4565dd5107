-- Releases of national statistics that were imported, and their values. Rows are added once and never changed: of a year of a measure the values
-- of the last file that holds it count, and the earlier ones stay beside them. Times are UTC.
create table statistics_file (
    number bigint not null,
    data_set text not null,
    file_name text not null,
    file_hash text not null,
    imported_by text not null,
    imported_at timestamp not null,
    primary key (number)
);

create table statistics_value (
    file_number bigint not null,
    measure text not null,
    year integer not null,
    authority_code text not null,
    value decimal(28, 10),
    symbol text,
    primary key (file_number, measure, year, authority_code)
);
