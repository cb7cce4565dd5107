select exempt_paragraph is not null as is_exempt
from agenda_item
where authority_code = @AuthorityCode and meeting_id = @MeetingId and position = @Position
