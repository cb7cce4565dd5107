select count(*) from snapshot_member where authority_code = @authority and period_end < @before
