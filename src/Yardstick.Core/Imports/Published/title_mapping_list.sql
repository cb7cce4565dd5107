select authority_code, printed_title, nullif(table_title, '') as table_title, indicator, confirmed_by_role, confirmed_at
from title_mapping
where authority_code = @authorityCode or @authorityCode = ''
order by authority_code, printed_title, title_mapping.table_title;
