update job set standing = 'cancelled', said = @said, ended_at = @now where job_id = @job_id and standing = 'queued'
