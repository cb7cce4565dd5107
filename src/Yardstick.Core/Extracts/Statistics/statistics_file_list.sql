with counted as (
    select file_number, count(*) as rows_kept
    from statistics_value
    group by file_number
)
select
    statistics_file.number,
    statistics_file.data_set,
    statistics_file.file_name,
    statistics_file.file_hash,
    statistics_file.imported_by,
    statistics_file.imported_at,
    coalesce(counted.rows_kept, 0) as values_kept
from statistics_file
left join counted on counted.file_number = statistics_file.number
order by statistics_file.number desc
