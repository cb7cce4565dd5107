insert into target_of_month (authority_code, period_end, target_id, wording, inputs)
values (@authority, @period_end, @target_id, @wording, @inputs)
on conflict do nothing
