update job set standing = 'queued', stage = null where standing = 'running'
