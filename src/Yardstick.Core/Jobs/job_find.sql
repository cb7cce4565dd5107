select * from job where job_id = @job_id
