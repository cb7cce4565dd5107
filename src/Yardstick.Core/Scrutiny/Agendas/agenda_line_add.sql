insert into agenda_line (authority_code, meeting_id, position, field, line, wording)
values (@AuthorityCode, @MeetingId, @Position, @Field, @Line, @Wording)
on conflict (authority_code, meeting_id, position, field, line) do update
set wording = excluded.wording
