insert into stated_population (authority_code, number, valid_from, children, source, set_by, set_at)
values (@AuthorityCode, @Number, @ValidFrom, @Children, @Source, @SetBy, @SetAt)
