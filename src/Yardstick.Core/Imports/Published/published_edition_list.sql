select authority_code, authority_name, edition as name, published_on, data_to, audience, rounding
from published_edition
where authority_code = @authorityCode or @authorityCode = ''
order by published_on, authority_code, edition;
