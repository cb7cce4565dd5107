select round, wording, written_by, written_at from audit_theme where authority_code = @authority order by number
