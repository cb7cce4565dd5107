insert into edition (edition_id, authority_code, period_end, layout, version, amends, note)
values (@EditionId, @AuthorityCode, @Month, @Layout, @Version, @Amends, @Note)
