insert into source_mapping (authority_code, source, kind, scope, found, meaning, confirmed_by, confirmed_at, first_seen)
values (@AuthorityCode, @Source, @Kind, @Scope, @Found, @Meaning, @By, @Now, @Now)
on conflict (authority_code, source, kind, scope, found) do update set
    meaning = excluded.meaning,
    confirmed_by = excluded.confirmed_by,
    confirmed_at = excluded.confirmed_at
