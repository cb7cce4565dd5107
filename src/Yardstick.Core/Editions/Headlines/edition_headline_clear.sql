delete from edition_headline
where edition_id = @edition_id
