update job set standing = @standing, said = @said, ended_at = @now where job_id = @job_id and standing = 'running'
