with newest as (
    select measure, year, max(file_number) as file_number
    from statistics_value
    where file_number <= @release
    group by measure, year
)
select
    statistics_value.measure,
    statistics_value.year,
    statistics_value.authority_code,
    statistics_value.value,
    statistics_value.symbol,
    statistics_file.file_name,
    statistics_file.imported_at
from statistics_value
join newest
    on newest.measure = statistics_value.measure
    and newest.year = statistics_value.year
    and newest.file_number = statistics_value.file_number
join statistics_file on statistics_file.number = statistics_value.file_number
order by statistics_value.measure, statistics_value.year, statistics_value.authority_code
