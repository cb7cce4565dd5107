insert into edition_event (edition_id, number, step, state, happened_at, person, role, note)
values (@EditionId, @Number, @Step, @State, @HappenedAt, @Person, @Role, @Note)
