-- Of the periods of care ended in the month, unaccompanied children included, those ended by adoption.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    case when c.end_reason in ('E11', 'E12') then 1 else 0 end as numerator,
    1 as denominator,
    c.start_day as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    case when c.end_reason in ('E11', 'E12') then 'met' else 'not-met' end as reason
from period d
join event e on e.kind = 'care-end' and e.event_day between d.period_start and d.period_end
join care_period c on c.authority_code = e.authority_code and c.care_id = e.record_id
left join legal_span s
    on s.authority_code = e.authority_code and s.person_id = e.person_id and s.from_day <= e.event_day - 1 and s.to_day > e.event_day - 1
where coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')
    and e.is_adult = 0
    and e.is_unborn = 0
