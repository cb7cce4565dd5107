insert into job (
    job_id, kind, authority_code, period_end, months, source_kind, source_folder, source_words, layout, add_authority, allow_older, asked_by, asked_at,
    standing, attempts, done, of_all
)
values (
    @JobId, @Kind, @AuthorityCode, @PeriodEnd, @Months, @SourceKind, @SourceFolder, @SourceWords, @Layout, @AddAuthority, @AllowOlder, @AskedBy, @AskedAt,
    'queued', 0, 0, 0
)
