-- Of the section 47 enquiries ended in the month, those that lead to an initial child protection conference.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    q.to_conference as numerator,
    1 as denominator,
    q.start_day as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    case when q.to_conference = 1 then 'met' else 'not-met' end as reason
from period d
join event e on e.kind = 'section-47-end' and e.event_day between d.period_start and d.period_end
join section_47 q on q.authority_code = e.authority_code and q.enquiry_id = e.record_id
where e.is_adult = 0
