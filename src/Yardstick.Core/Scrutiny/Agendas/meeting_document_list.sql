select document_id, position, place, name, media_type, sha256, size
from meeting_document
where authority_code = @AuthorityCode and meeting_id = @MeetingId
order by position, document_id
