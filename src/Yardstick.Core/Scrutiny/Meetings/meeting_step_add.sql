insert into meeting_step (authority_code, meeting_id, step, done_on, note, noted_by, noted_at)
values (@AuthorityCode, @MeetingId, @Step, @DoneOn, @Note, @NotedBy, @NotedAt)
on conflict (authority_code, meeting_id, step) do nothing
