insert into meeting_presence (authority_code, meeting_id, seat, presence)
values (@AuthorityCode, @MeetingId, @Seat, @Presence)
