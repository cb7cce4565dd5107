delete from meeting_document
where authority_code = @AuthorityCode and meeting_id = @MeetingId and document_id = @DocumentId
