insert into source_copy (authority_code, archive_hash, as_at) values (@AuthorityCode, @ArchiveHash, @AsAt)
on conflict (authority_code, archive_hash) do update set as_at = excluded.as_at
