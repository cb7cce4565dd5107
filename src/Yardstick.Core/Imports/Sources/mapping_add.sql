insert into source_mapping (authority_code, source, kind, scope, found, first_seen)
values (@AuthorityCode, @Source, @Kind, @Scope, @Found, @Now)
on conflict do nothing
