select step, done_on, note
from meeting_step
where authority_code = @AuthorityCode and meeting_id = @MeetingId
