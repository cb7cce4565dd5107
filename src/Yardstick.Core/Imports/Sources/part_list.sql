select part_no as Number, source as Source, file_name as FileName, rows_read as RowsRead, rows_set_aside as SetAside
from extract_part
where authority_code = @authorityCode
order by part_no
