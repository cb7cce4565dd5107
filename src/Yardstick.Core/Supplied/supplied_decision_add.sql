insert into supplied_decision (authority_code, figure, decision, note, decided_by, decided_at)
values (@authority, @figure, @decision, @note, @by, @now)
