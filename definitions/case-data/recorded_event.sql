-- Records that an extract held for the first time, with the day on which they happened or began, and the team that answers for it. What the
-- first extract of an authority holds says nothing, and what lies after the extract was planned, not recorded.
-- A record is late when an extract that was cut more than five working days after it lacked it: when it was entered is known no closer.
with delivered as (
    select authority_code, extract_date,
        lag(extract_date) over (partition by authority_code order by extract_date) as date_before
    from extract_taken_in
    where authority_code in (select authority_code from measured_authority)
)
select
    h.authority_code,
    h.table_name,
    h.record_id,
    d.person_id,
    d.from_day as event_day,
    h.first_extract_date as first_held,
    h.first_extract_date - d.from_day as days,
    case when b.working_days - a.working_days > 5 then 1 else 0 end as is_late,
    case when l.person_id is null then e.area_id else l.area_id end as area_id
from record_first_held h
join delivered t on t.authority_code = h.authority_code and t.extract_date = h.first_extract_date
join dated_record d on d.authority_code = h.authority_code and d.table_name = h.table_name and d.record_id = h.record_id
left join calendar a on a.day = d.from_day
left join calendar b on b.day = t.date_before
left join lead_span l
    on l.authority_code = d.authority_code and l.person_id = d.person_id and l.from_day <= d.from_day and l.to_day > d.from_day
left join lead_ended e on e.authority_code = d.authority_code and e.person_id = d.person_id and e.end_day = d.from_day
where t.date_before is not null and d.from_day <= h.first_extract_date
