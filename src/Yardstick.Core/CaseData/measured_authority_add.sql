insert into measured_authority (authority_code) values (@code)
