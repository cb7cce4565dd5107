insert into authority_setting (authority_code, name, value, from_date, set_by, set_at)
values (@authority, @name, @value, @from_date, @by, @now)
