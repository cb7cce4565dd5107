insert into extract_table_source (authority_code, table_name, source, as_at, covers_from)
values (@AuthorityCode, @Table, @Source, @AsAt, @CoversFrom)
