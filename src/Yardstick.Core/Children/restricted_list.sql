select person_id from restricted_record where authority_code = @authority_code and lifted_at = @never
