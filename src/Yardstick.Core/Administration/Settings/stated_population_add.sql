insert into stated_population (authority_code, valid_from, children, source, set_by, set_at)
values (@authority, @valid_from, @children, @source, @by, @now)
