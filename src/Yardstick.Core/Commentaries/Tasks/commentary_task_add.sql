insert into commentary_task (authority_code, period_end, indicator, due_on, created_at)
values (@AuthorityCode, @Month, @Indicator, @DueOn, @CreatedAt)
on conflict (authority_code, period_end, indicator) do nothing
