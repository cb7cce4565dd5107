-- Where the case data of an authority came from, when it was not a standard extract alone. Of each source the latest delivery.
create table source_delivery (
    authority_code text not null,
    source text not null,
    source_name text not null,
    as_at date not null,
    covers_from date,
    archive_hash text,
    imported_at timestamp not null,
    primary key (authority_code, source)
);

-- Which source each table has its rows from, and for which days they speak. A table without a row is the standard extract's.
create table extract_table_source (
    authority_code text not null,
    table_name text not null,
    source text not null,
    as_at date not null,
    covers_from date,
    primary key (authority_code, table_name)
);

-- Sheets, files and modules of deliveries: the line_no of a row is part_no * 10000000000 + its line there.
create table extract_part (
    authority_code text not null,
    part_no integer not null,
    source text not null,
    file_name text not null,
    rows_read bigint not null,
    rows_set_aside bigint not null,
    primary key (authority_code, part_no)
);
