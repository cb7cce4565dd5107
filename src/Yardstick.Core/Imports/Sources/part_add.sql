insert into extract_part (authority_code, part_no, source, file_name, rows_read, rows_set_aside)
values (@AuthorityCode, @Number, @Source, @File, @Read, @SetAside)
