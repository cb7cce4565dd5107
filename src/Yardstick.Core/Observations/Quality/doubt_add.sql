-- Open errors and warnings on the tables that feed an indicator. A record that lay wholly outside the twelve months up to the month end
-- feeds no figure of it and casts no doubt; a record without dates, or whose date is what is missing, may.
create temporary table open_doubt as
select f.authority_code, f.table_name, f.record_id, f.person_id, d.from_day, d.to_day
from (
    select distinct e.authority_code, e.table_name, e.record_id, e.person_id
    from extract_finding e
    where e.status <> 'resolved'
        and e.severity in ('E', 'W')
        and e.authority_code in (select authority_code from measured_authority)
        and not exists (select 1 from work_rule w where w.rule = e.rule)
) f
left join dated_record d
    on d.authority_code = f.authority_code and d.table_name = f.table_name and d.record_id = f.record_id;

insert into doubtful_person (indicator, authority_code, period_end, person_id)
select distinct g.indicator, o.authority_code, p.period_end, o.person_id
from open_doubt o
join graded_table g on g.table_name = o.table_name
join period p on coalesce(o.from_day, p.period_end) <= p.period_end and coalesce(o.to_day, p.period_end) >= p.r12_start
where o.person_id is not null;

insert into doubtful_record (indicator, authority_code, period_end, record_id)
select distinct g.indicator, o.authority_code, p.period_end, o.record_id
from open_doubt o
join graded_table g on g.table_name = o.table_name
cross join period p
where o.record_id <> '';
