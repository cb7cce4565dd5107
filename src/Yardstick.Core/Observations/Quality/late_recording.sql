-- Events that an extract held for the first time, by the extract, the table and the area, with the days until it held them.
with placed as (
    select r.authority_code, r.table_name, r.first_held, a.area_level, a.area_id, r.days, r.is_late
    from recorded_event r
    join area_path p on p.authority_code = r.authority_code and p.area_id = r.area_id
    join area a on a.authority_code = p.authority_code and a.area_id = p.ancestor_id
    where a.area_level <> 'authority'
    union all
    select authority_code, table_name, first_held, 'authority', authority_code, days, is_late from recorded_event
    union all
    select authority_code, table_name, first_held, 'unallocated', '-', days, is_late from recorded_event where area_id is null
)
select
    authority_code as AuthorityCode,
    first_held as FirstHeld,
    coalesce(table_name, 'all') as Event,
    area_level as AreaLevel,
    area_id as AreaId,
    count(*) as Events,
    cast(percentile_cont(0.5) within group (order by cast(days as double precision)) as decimal(10, 1)) as MedianDays,
    cast(sum(is_late) as bigint) as Late
from placed
group by grouping sets (
    (authority_code, first_held, table_name, area_level, area_id),
    (authority_code, first_held, area_level, area_id)
)
