select severity as Severity, rule as Rule, table_name as TableName, file_name as FileName, line_no as LineNo, column_name as ColumnName,
    value as Value, record_id as RecordId, person_id as PersonId, team_id as TeamId, first_seen as FirstSeen, status as Status, message as Message
from extract_finding
where authority_code = @authorityCode
order by
    case severity when 'B' then 1 when 'E' then 2 when 'W' then 3 else 4 end,
    lpad(rule, 12, '0'), table_name, file_name, line_no nulls last, column_name, record_id, value nulls last, message, status
