insert into audit_theme (authority_code, round, wording, written_by, written_at) values (@authority, @round, @wording, @by, @now)
