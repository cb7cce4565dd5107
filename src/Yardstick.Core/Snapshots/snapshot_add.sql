insert into snapshot (
    authority_code, period_end, frozen_at, frozen_by, extract_id, extract_date, extract_hash, archive_hash, definitions_hash,
    observations_hash, observations, members
)
values (
    @AuthorityCode, @PeriodEnd, @FrozenAt, @FrozenBy, @ExtractId, @ExtractDate, @ExtractHash, @ArchiveHash, @DefinitionsHash,
    @ObservationsHash, @Observations, @Members
)
