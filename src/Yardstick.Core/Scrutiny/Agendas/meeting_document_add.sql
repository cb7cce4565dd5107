insert into meeting_document (
    authority_code, meeting_id, document_id, position, place, name, media_type, sha256, size, content
)
values (
    @AuthorityCode, @MeetingId, @DocumentId, @Position, @Place, @Name, @MediaType, @Sha256, @Size, @Content
)
