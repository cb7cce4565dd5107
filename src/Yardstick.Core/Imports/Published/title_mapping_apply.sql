-- Editions that are kept already follow the confirmation: indicator rows by their own title, team tables by the title they break down.
update published_row
set indicator = @Indicator
where
    authority_code = @AuthorityCode
    and printed_title = @PrintedTitle
    and (
        @TableTitle = ''
        or exists (
            select 1
            from published_table
            where
                published_table.authority_code = published_row.authority_code
                and published_table.edition = published_row.edition
                and published_table.table_number = published_row.table_number
                and published_table.title = @TableTitle
        )
    );

update published_table
set indicator = @Indicator
where
    authority_code = @AuthorityCode
    and indicator_title = @PrintedTitle
    and (@TableTitle = '' or title = @TableTitle);
