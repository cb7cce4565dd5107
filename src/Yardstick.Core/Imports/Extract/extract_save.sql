insert into extract (authority_code, authority_name, extract_id, extract_date, covers_from, source_name, content_hash, imported_at, archive_hash)
values (@AuthorityCode, @AuthorityName, @ExtractId, @ExtractDate, @CoversFrom, @SourceName, @ContentHash, @ImportedAt, @ArchiveHash)
on conflict (authority_code) do update set
    authority_name = excluded.authority_name,
    extract_id = excluded.extract_id,
    extract_date = excluded.extract_date,
    covers_from = excluded.covers_from,
    source_name = excluded.source_name,
    content_hash = excluded.content_hash,
    imported_at = excluded.imported_at,
    archive_hash = excluded.archive_hash
