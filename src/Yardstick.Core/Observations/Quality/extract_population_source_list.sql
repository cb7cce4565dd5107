select valid_from as ValidFrom, source as Source
from extract_population
where authority_code = @AuthorityCode and valid_from is not null and population_0_17 is not null
order by valid_from
