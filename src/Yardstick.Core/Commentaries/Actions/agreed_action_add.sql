insert into agreed_action (
    authority_code, id, kind, wording, owner_role, indicator, area_id, due_on, standing, origin, opened_at, opened_by, closed_at,
    closed_by, closing_note
)
values (
    @AuthorityCode, @Id, @Kind, @Wording, @OwnerRole, @Indicator, @AreaId, @DueOn, @Standing, @Origin, @OpenedAt, @OpenedBy, @ClosedAt,
    @ClosedBy, @ClosingNote
)
