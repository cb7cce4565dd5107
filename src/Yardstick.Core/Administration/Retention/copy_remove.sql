delete from source_copy where authority_code = @authority and archive_hash = @hash
