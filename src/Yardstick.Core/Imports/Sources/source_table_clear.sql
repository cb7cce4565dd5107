delete from source_table where authority_code = @AuthorityCode and source = @Source
