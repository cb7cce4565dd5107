insert into position_confirmation (authority_code, service_id, period_end, printed, sentence, reason, confirmed_by, confirmed_at)
values (@authority, @service, @period_end, @printed, @sentence, @reason, @by, @now)
on conflict (authority_code, service_id, period_end, printed, sentence) do update set
    reason = excluded.reason,
    confirmed_by = excluded.confirmed_by,
    confirmed_at = excluded.confirmed_at
