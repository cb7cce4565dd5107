insert into title_mapping (authority_code, printed_title, table_title, indicator, confirmed_by_role, confirmed_at)
values (@AuthorityCode, @PrintedTitle, @TableTitle, @Indicator, @ConfirmedByRole, @ConfirmedAt)
on conflict (authority_code, printed_title, table_title) do update set
    indicator = excluded.indicator,
    confirmed_by_role = excluded.confirmed_by_role,
    confirmed_at = excluded.confirmed_at;
