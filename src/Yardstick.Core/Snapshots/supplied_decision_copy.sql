insert into supplied_decision (authority_code, number, figure, decision, note, decided_by, decided_at)
values (@AuthorityCode, @Number, @Figure, @Decision, @Note, @DecidedBy, @DecidedAt)
