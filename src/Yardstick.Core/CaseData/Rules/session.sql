-- What the rules add to a session: the extracts that are tested, their tables, and the codes that may stand in them.
create temporary view measured_extract as
select e.authority_code, e.extract_date, coalesce(e.covers_from, date '1900-01-01') as covers_from
from extract e
where e.authority_code in (select authority_code from measured_authority);

create temporary view delivered_table as
select t.authority_code, t.table_name, t.rows_accepted
from extract_table t
where t.authority_code in (select authority_code from measured_authority);

create temporary table code (list text not null, code text not null, valid_from date not null, valid_to date not null);
