select t.table_name as "Table", s.source as Source
from extract_table t
left join extract_table_source s on s.authority_code = t.authority_code and s.table_name = t.table_name
where t.authority_code = @AuthorityCode
