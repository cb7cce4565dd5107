select * from job order by asked_at desc, job_id desc limit @count
