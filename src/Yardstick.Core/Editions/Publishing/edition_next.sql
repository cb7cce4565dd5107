select coalesce(max(edition_id), 0) + 1 from edition
