select t.table_name as TableName, t.source as Source, d.as_at as AsAt, d.covers_from as CoversFrom
from source_table t
join source_delivery d on d.authority_code = t.authority_code and d.source = t.source
where t.authority_code = @authorityCode
order by t.source, t.table_name
