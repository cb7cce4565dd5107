update child_export set file_text = null where expires_at <= @now and file_text is not null
