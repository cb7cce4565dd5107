insert into edition_waiver (edition_id, indicator, reason, person, role, happened_at)
values (@EditionId, @Indicator, @Reason, @Person, @Role, @HappenedAt)
