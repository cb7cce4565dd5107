-- Early help assessments completed in the month over contacts of the month: a period ratio, so a row counts on one side only.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    1 as numerator,
    0 as denominator,
    cast(null as date) as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join event e on e.kind = 'early-help-assessment-end' and e.event_day between d.period_start and d.period_end
where e.is_adult = 0
union all
select c.authority_code, d.period_end, c.person_id, c.contact_id, c.area_id, 0, 1, cast(null as date), c.contact_day, cast(null as date), 'not-met'
from period d
join contact c on c.contact_day between d.period_start and d.period_end
