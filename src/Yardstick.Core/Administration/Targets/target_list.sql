select * from target where authority_code = @authority order by indicator, from_date, set_at, target_id
