-- What the extract that is being replaced had, for the length of this transaction's connection: its findings and the size of its tables.
create temporary table earlier_finding (
    authority_code text not null,
    rule text not null,
    table_name text not null,
    record_id text not null,
    column_name text not null,
    first_seen date not null
);

create temporary table earlier_table (authority_code text not null, table_name text not null, rows_accepted bigint not null);
