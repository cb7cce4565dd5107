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

insert into source_delivery (authority_code, source, source_name, as_at, covers_from, archive_hash, imported_at)
select authority_code, 'standard-extract', source_name, extract_date, covers_from, archive_hash, imported_at from extract;

-- The tables that each source brought, those included that another source came before.
create table source_table (
    authority_code text not null,
    source text not null,
    table_name text not null,
    primary key (authority_code, source, table_name)
);

insert into source_table (authority_code, source, table_name)
select authority_code, 'standard-extract', table_name from extract_table;

-- Which source comes first for a table, when an authority orders them otherwise than the product; rows are added, the latest holds.
create table source_precedence (
    authority_code text not null,
    table_name text not null,
    first_source text,
    set_by text not null,
    set_at timestamp not null
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
