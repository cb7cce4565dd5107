select authority_code, period_end, frozen_at, frozen_by, extract_id, extract_date, extract_hash, archive_hash, definitions_hash,
    observations_hash, observations, members
from snapshot
where authority_code = @authority
order by period_end
