delete from extract_table where authority_code = @AuthorityCode and not (table_name = any(@Delivered))
