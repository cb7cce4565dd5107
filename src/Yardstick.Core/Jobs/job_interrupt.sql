update job set standing = 'interrupted', said = @said, ended_at = @now where standing = 'running' and attempts >= @most_attempts
