insert into plan_version (
    authority_code, plan_id, version, kind, title, aim, started_on, ends_on, ended_on, outcome, changed_by, changed_at
)
values (@AuthorityCode, @PlanId, @Version, @Kind, @Title, @Aim, @StartedOn, @EndsOn, @EndedOn, @Outcome, @by, @now)
