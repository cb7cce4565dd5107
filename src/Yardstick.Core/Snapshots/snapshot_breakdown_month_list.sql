select distinct period_end from snapshot_breakdown where authority_code = @authority
