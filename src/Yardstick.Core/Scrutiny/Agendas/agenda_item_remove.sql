delete from agenda_item
where authority_code = @AuthorityCode and meeting_id = @MeetingId and position = @Position
