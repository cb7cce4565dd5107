update job
set standing = 'running', attempts = attempts + 1, started_at = @now, stage = 'beginning', done = 0, of_all = 0
where job_id = @job_id and standing = 'queued'
