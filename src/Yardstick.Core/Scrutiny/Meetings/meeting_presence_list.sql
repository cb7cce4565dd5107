select seat, presence
from meeting_presence
where authority_code = @AuthorityCode and meeting_id = @MeetingId
order by seat
