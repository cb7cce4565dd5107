insert into indicator_life (
    authority_code, indicator, version, stage, title, shows, why, owner_role, planned_for, effective_on, successor, note, changed_by,
    changed_at
)
values (
    @authority, @Indicator, @Version, @stage, @Title, @Shows, @Why, @OwnerRole, @PlannedFor, @EffectiveOn, @Successor, @Note, @by,
    @now
)
