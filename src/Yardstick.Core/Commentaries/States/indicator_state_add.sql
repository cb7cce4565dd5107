insert into indicator_state (
    authority_code, id, indicator, kind, cause, responsible_role, promised_on, from_month_end, set_at, set_by, ended_at, ended_by,
    outcome
)
values (
    @AuthorityCode, @Id, @Indicator, @Kind, @Cause, @ResponsibleRole, @PromisedOn, @FromMonthEnd, @SetAt, @SetBy, @EndedAt, @EndedBy,
    @Outcome
)
