insert into commentary_task_reason (authority_code, period_end, indicator, cause, about, why, added_at)
values (@AuthorityCode, @Month, @Indicator, @Cause, @About, @Why, @AddedAt)
on conflict (authority_code, period_end, indicator, cause, about) do nothing
