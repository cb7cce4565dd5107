select number, kind, title, period_end, indicator, area_id, rule, sample_size, seed, behind, extract_id, begun_by, begun_at
from audit_round
where authority_code = @authority
order by number desc
