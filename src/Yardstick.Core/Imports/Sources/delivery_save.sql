insert into source_delivery (authority_code, source, source_name, as_at, covers_from, archive_hash, imported_at)
values (@AuthorityCode, @Source, @Name, @AsAt, @CoversFrom, @ArchiveHash, @ImportedAt)
on conflict (authority_code, source) do update set
    source_name = excluded.source_name,
    as_at = excluded.as_at,
    covers_from = excluded.covers_from,
    archive_hash = excluded.archive_hash,
    imported_at = excluded.imported_at
