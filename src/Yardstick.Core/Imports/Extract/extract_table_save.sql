insert into extract_table (authority_code, table_name, file_name, rows_read, rows_accepted, rows_set_aside)
values (@AuthorityCode, @TableName, @FileName, @RowsRead, @RowsAccepted, @RowsSetAside)
on conflict (authority_code, table_name) do update set
    file_name = excluded.file_name,
    rows_read = excluded.rows_read,
    rows_accepted = excluded.rows_accepted,
    rows_set_aside = excluded.rows_set_aside
