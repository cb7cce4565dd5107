-- What is wrong with the current extract of each authority, and what was wrong with the one before it and is not any more.
-- A finding is known again by rule, table, record and column; record_id and column_name are empty where a whole table or file is meant.
create table extract_finding (
    authority_code text not null,
    severity text not null,
    rule text not null,
    table_name text not null,
    file_name text not null,
    line_no bigint,
    column_name text not null,
    value text,
    record_id text not null,
    person_id text,
    team_id text,
    first_seen date not null,
    status text not null,
    resolved_on date,
    message text not null
);

-- What the delivered file was called, for the findings in it.
alter table extract_table add column file_name text;
