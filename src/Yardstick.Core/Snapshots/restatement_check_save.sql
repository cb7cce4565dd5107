delete from restatement where authority_code = @AuthorityCode and extract_id = @ExtractId;

delete from restatement_record where authority_code = @AuthorityCode and extract_id = @ExtractId;

insert into restatement_check (authority_code, extract_id, extract_date, definitions_hash, checked_at, figures, restated)
values (@AuthorityCode, @ExtractId, @ExtractDate, @DefinitionsHash, @CheckedAt, @Figures, @Restated)
on conflict (authority_code, extract_id) do update set
    definitions_hash = excluded.definitions_hash,
    checked_at = excluded.checked_at,
    figures = excluded.figures,
    restated = excluded.restated;
