insert into saved_view (
    view_id, authority_code, owner_account, name, last_months, first_period_end, last_period_end, shared_role, shared_account, changed_at
)
values (
    @ViewId, @AuthorityCode, @OwnerAccount, @Name, @LastMonths, @FirstPeriodEnd, @LastPeriodEnd, @SharedRole, @SharedAccount, @ChangedAt
)
