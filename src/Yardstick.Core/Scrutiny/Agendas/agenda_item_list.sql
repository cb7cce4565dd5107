select position, kind, title, exempt_paragraph, exempt_rule, exempt_interest, edition_id
from agenda_item
where authority_code = @AuthorityCode and meeting_id = @MeetingId
order by position
