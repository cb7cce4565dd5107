select valid_from as ValidFrom, population_0_17 as Children
from extract_population
where authority_code = @authorityCode and valid_from is not null and population_0_17 is not null
order by valid_from
