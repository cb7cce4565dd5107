insert into recommendation (
    authority_code, panel_id, number, meeting_id, item, title, wording, responsible_role, clock_from, is_exempt
)
values (
    @AuthorityCode, @PanelId, @Number, @MeetingId, @Item, @Title, @Wording, @ResponsibleRole, @ClockFrom, @IsExempt
)
