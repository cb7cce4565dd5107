insert into source_table (authority_code, source, table_name) values (@AuthorityCode, @Source, @Table)
