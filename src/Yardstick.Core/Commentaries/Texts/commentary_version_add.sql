insert into commentary_version (
    authority_code, commentary_id, number, based_on, standing, wording, shown, written_by, written_at, decided_by, decided_at, reason
)
values (
    @AuthorityCode, @CommentaryId, @Number, @BasedOn, @Standing, @Wording, @Shown, @WrittenBy, @WrittenAt, @DecidedBy, @DecidedAt,
    @Reason
)
