with changed as (
    -- What the extract in the store makes of the frozen months.
    select r.authority_code, r.period_end, r.record_id, r.person_id, s.extract_date as frozen_from,
        max(r.area_id) as team_id,
        count(distinct r.indicator) as indicators,
        min(r.indicator) as first_indicator
    from restatement_record r
    join extract e on e.authority_code = r.authority_code and e.extract_id = r.extract_id
    join snapshot s on s.authority_code = r.authority_code and s.period_end = r.period_end
    where r.authority_code in (select authority_code from measured_authority)
    group by r.authority_code, r.period_end, r.record_id, r.person_id, s.extract_date
),
named as (
    select h.authority_code, h.record_id, d.person_id, h.table_name, h.first_extract_date, d.from_day as event_day, v.is_late
    from record_first_held h
    left join dated_record d on d.authority_code = h.authority_code and d.table_name = h.table_name and d.record_id = h.record_id
    left join recorded_event v on v.authority_code = h.authority_code and v.table_name = h.table_name and v.record_id = h.record_id
    where h.authority_code in (select authority_code from measured_authority)
),
told as (
    -- A name that records of several tables bear: the one that was held first.
    select c.*, n.table_name, n.first_extract_date, n.event_day, n.is_late,
        row_number() over (
            partition by c.authority_code, c.period_end, c.record_id, c.person_id
            order by n.first_extract_date nulls last, n.table_name nulls last
        ) as place
    from changed c
    left join named n
        on n.authority_code = c.authority_code and n.record_id = c.record_id
        and coalesce(n.person_id, c.person_id, '') = coalesce(c.person_id, n.person_id, '')
)
select
    authority_code,
    coalesce(table_name, 'members') as table_name,
    record_id,
    person_id,
    team_id,
    cast(coalesce(event_day, period_end) as text) as value,
    case
        when first_extract_date > frozen_from then 'A record of ' || cast(event_day as text)
            || ' was entered more than five working days after that day and after the month of ' || cast(period_end as text) || ' was frozen'
        else 'The record, or one that it rests on, was changed after the month of ' || cast(period_end as text) || ' was frozen'
    end || ', and counts otherwise in ' || first_indicator
        || case when indicators > 1 then ' and ' || cast(indicators - 1 as text) || ' more' else '' end as found
from told
where place = 1 and (first_extract_date is null or first_extract_date <= frozen_from or is_late = 1)
