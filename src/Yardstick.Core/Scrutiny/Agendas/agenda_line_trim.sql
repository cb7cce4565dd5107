delete from agenda_line
where authority_code = @AuthorityCode and meeting_id = @MeetingId and position = @Position and field = @Field and line > @Kept
