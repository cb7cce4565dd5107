insert into edition_document (edition_id, audience, kind, sha256, content)
values (@EditionId, @Audience, @Kind, @Sha256, @Content)
