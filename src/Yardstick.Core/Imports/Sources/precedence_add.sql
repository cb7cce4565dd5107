insert into source_precedence (authority_code, table_name, first_source, set_by, set_at)
values (@AuthorityCode, @Table, @First, @By, @Now)
