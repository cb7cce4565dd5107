select table_name as TableName, source as Source, as_at as AsAt, covers_from as CoversFrom
from extract_table_source
where authority_code = @authorityCode
order by table_name
