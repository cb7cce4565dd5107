select count(*) from target where authority_code = @authority
