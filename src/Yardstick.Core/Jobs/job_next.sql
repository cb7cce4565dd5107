select job_id from job where standing = 'queued' order by asked_at, job_id limit 1
