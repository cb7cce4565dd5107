insert into code (list, code, valid_from, valid_to) values (@List, @Code, @ValidFrom, @ValidTo)
