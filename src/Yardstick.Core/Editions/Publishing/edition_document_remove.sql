delete from edition_document
where edition_id = @edition_id
