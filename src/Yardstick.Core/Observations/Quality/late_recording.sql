-- Events that an extract held for the first time, by the extract, the table and the area, with the days until it held them. An event is late
-- when an extract that was cut more than five working days after it lacked it: when it was entered is known no closer than that.
with delivered as (
    select authority_code, extract_date,
        lag(extract_date) over (partition by authority_code order by extract_date) as date_before
    from extract_taken_in
    where authority_code in (select authority_code from measured_authority)
),
recorded as (
    select h.authority_code, h.table_name, h.record_id, d.person_id, d.from_day, h.first_extract_date, t.date_before
    from record_first_held h
    join delivered t on t.authority_code = h.authority_code and t.extract_date = h.first_extract_date
    join dated_record d on d.authority_code = h.authority_code and d.table_name = h.table_name and d.record_id = h.record_id
    where t.date_before is not null and d.from_day <= h.first_extract_date
),
led as (
    select r.authority_code, r.table_name, r.first_extract_date,
        coalesce(l.area_id, e.area_id) as area_id,
        r.first_extract_date - r.from_day as days,
        case when b.working_days - a.working_days > 5 then 1 else 0 end as is_late
    from recorded r
    left join calendar a on a.day = r.from_day
    left join calendar b on b.day = r.date_before
    left join lead_span l
        on l.authority_code = r.authority_code and l.person_id = r.person_id and l.from_day <= r.from_day and l.to_day > r.from_day
    left join lead_ended e
        on e.authority_code = r.authority_code and e.person_id = r.person_id and e.end_day = r.from_day and l.person_id is null
),
placed as (
    select l.authority_code, l.table_name, l.first_extract_date, a.area_level, a.area_id, l.days, l.is_late
    from led l
    join area_path p on p.authority_code = l.authority_code and p.area_id = l.area_id
    join area a on a.authority_code = p.authority_code and a.area_id = p.ancestor_id
    where a.area_level <> 'authority'
    union all
    select authority_code, table_name, first_extract_date, 'authority', authority_code, days, is_late from led
    union all
    select authority_code, table_name, first_extract_date, 'unallocated', '-', days, is_late from led where area_id is null
)
select
    authority_code as AuthorityCode,
    first_extract_date as FirstHeld,
    coalesce(table_name, 'all') as Event,
    area_level as AreaLevel,
    area_id as AreaId,
    count(*) as Events,
    cast(percentile_cont(0.5) within group (order by cast(days as double precision)) as decimal(10, 1)) as MedianDays,
    cast(sum(is_late) as bigint) as Late
from placed
group by grouping sets (
    (authority_code, first_extract_date, table_name, area_level, area_id),
    (authority_code, first_extract_date, area_level, area_id)
)
