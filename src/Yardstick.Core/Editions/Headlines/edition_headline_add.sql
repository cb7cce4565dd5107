insert into edition_headline (edition_id, position, indicator, period_end, tone, wording)
values (@EditionId, @Position, @Indicator, @Month, @Tone, @Wording)
