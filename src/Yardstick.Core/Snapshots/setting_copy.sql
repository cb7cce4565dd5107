insert into authority_setting (authority_code, number, name, value, from_date, set_by, set_at)
values (@AuthorityCode, @Number, @Name, @Value, @FromDate, @SetBy, @SetAt)
