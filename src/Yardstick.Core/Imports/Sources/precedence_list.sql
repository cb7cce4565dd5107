select table_name as TableName, first_source as FirstSource, set_by as SetBy, set_at as SetAt
from (
    select p.*, row_number() over (partition by table_name order by set_at desc) as place
    from source_precedence p
    where authority_code = @authorityCode
) latest
where place = 1
order by table_name
