with newest as (
    select authority_code, max(extract_date) as extract_date
    from extract_taken_in
    where authority_code in (select authority_code from measured_authority)
    group by authority_code
),
share as (
    -- By table for the authority, and by team for all tables.
    select e.authority_code, e.table_name, e.area_id, grouping(e.table_name) as is_by_team, count(*) as events, sum(e.is_late) as late
    from recorded_event e
    join newest n on n.authority_code = e.authority_code and n.extract_date = e.first_held
    group by grouping sets ((e.authority_code, e.table_name), (e.authority_code, e.area_id))
)
select
    authority_code,
    case when is_by_team = 1 then 'all' else table_name end as table_name,
    '' as record_id,
    cast(null as text) as person_id,
    area_id as team_id,
    cast(late as text) || ' of ' || cast(events as text) as value,
    cast(late as text) || ' of ' || cast(events as text) || ' records that the newest extract holds for the first time '
        || case when is_by_team = 0 then '' when area_id is null then 'and that no team answers for ' else 'and that this team answers for ' end
        || 'were missing from an extract that was cut more than five working days after their day' as found
from share
where late * 10 > events
