update job set standing = 'queued', attempts = attempts - 1, stage = null where job_id = @job_id and standing = 'running'
