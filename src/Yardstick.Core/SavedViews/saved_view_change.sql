update saved_view
set name = @Name, last_months = @LastMonths, first_period_end = @FirstPeriodEnd, last_period_end = @LastPeriodEnd, shared_role = @SharedRole,
    shared_account = @SharedAccount, changed_at = @ChangedAt
where view_id = @ViewId
