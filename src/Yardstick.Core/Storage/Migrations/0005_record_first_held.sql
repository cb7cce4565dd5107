-- Recorded on: the day of the first extract that held a record, the only witness of when it was entered. Records of the first extract of an
-- authority all have its day, which says nothing about them (clarification 20). Kept when an extract is replaced by the next.
create table record_first_held (
    authority_code text not null,
    table_name text not null,
    record_id text not null,
    first_extract_date date not null
);

-- The days of all extracts that an authority has delivered, so that it is known which of them lacked a record.
create table extract_taken_in (
    authority_code text not null,
    extract_date date not null,
    primary key (authority_code, extract_date)
);

-- An extract that was taken in before these tables: its records are first held by it as far as anyone knows.
insert into extract_taken_in (authority_code, extract_date)
select authority_code, extract_date from extract;
