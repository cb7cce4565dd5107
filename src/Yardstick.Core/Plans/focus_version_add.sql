insert into focus_version (
    authority_code, focus_id, version, title, plan_id, strand_id, area_id, indicators, response, lead_role, opened_on, closed_on,
    closing_reason, changed_by, changed_at
)
values (
    @authority, @focus, @Version, @Title, @PlanId, @StrandId, @AreaId, @indicators, @Response, @LeadRole, @OpenedOn, @ClosedOn,
    @ClosingReason, @ChangedBy, @ChangedAt
)
