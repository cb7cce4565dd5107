select position, field, wording
from agenda_line
where authority_code = @AuthorityCode and meeting_id = @MeetingId
order by position, field, line
