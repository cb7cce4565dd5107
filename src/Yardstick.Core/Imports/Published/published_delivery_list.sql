select authority_code, edition, number, source_name, content_hash, imported_at, tables, indicator_rows
from published_delivery
where authority_code = @authorityCode or @authorityCode = ''
order by imported_at, authority_code, edition, number;
