insert into recommendation_event (
    authority_code, panel_id, number, sequence, kind, happened_on, wording, meeting_id, noted_by, noted_at
)
values (
    @AuthorityCode, @PanelId, @Number, @Sequence, @Kind, @HappenedOn, @Wording, @MeetingId, @NotedBy, @NotedAt
)
