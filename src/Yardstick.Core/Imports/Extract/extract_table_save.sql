insert into extract_table (authority_code, table_name, rows_read, rows_accepted, rows_set_aside)
values (@AuthorityCode, @TableName, @RowsRead, @RowsAccepted, @RowsSetAside)
on conflict (authority_code, table_name) do update set
    rows_read = excluded.rows_read,
    rows_accepted = excluded.rows_accepted,
    rows_set_aside = excluded.rows_set_aside
