insert into audit_round (
    authority_code, kind, title, period_end, indicator, area_id, rule, sample_size, seed, behind, extract_id, begun_by, begun_at
)
values (@authority, @kind, @title, @period_end, @indicator, @area_id, @rule, @sample_size, @seed, @behind, @extract_id, @by, @now)
returning number
