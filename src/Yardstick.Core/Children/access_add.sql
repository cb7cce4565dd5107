insert into child_access (
    number, happened_at, account_id, viewer, action, outcome, authority_code, person_id, area_id, purpose, query, children, export_id,
    previous_hash, hash
)
values (
    @Number, @HappenedAt, @AccountId, @Viewer, @Action, @Outcome, @AuthorityCode, @PersonId, @AreaId, @Purpose, @Query, @Children, @ExportId,
    @PreviousHash, @Hash
)
