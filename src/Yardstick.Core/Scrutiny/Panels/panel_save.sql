insert into panel (authority_code, panel_id, name, terms_of_reference, quorum)
values (@AuthorityCode, @PanelId, @Name, @TermsOfReference, @Quorum)
on conflict (authority_code, panel_id) do update
set name = excluded.name, terms_of_reference = excluded.terms_of_reference, quorum = excluded.quorum
