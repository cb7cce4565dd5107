select distinct pers_person_id from extract_ssd_person where authority_code = @authority and pers_person_id = any(@people)
