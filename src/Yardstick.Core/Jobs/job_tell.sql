update job set stage = @Stage, done = @Done, of_all = @OfAll where job_id = @job_id and standing = 'running'
