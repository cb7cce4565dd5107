insert into protection_key (name, xml) values (@name, @xml)
