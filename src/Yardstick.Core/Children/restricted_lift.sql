update restricted_record set lifted_at = @at, lifted_by = @by
where authority_code = @authority_code and person_id = @person_id and lifted_at = @never
