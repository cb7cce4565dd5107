select column_name, data_type
from information_schema.columns
where table_schema = any(current_schemas(true)) and table_name = @table and column_name = any(@columns);
