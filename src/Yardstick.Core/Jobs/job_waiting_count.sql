select count(*) from job where standing = 'queued'
