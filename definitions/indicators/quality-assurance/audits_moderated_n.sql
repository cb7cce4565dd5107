-- Audits whose moderation was completed since 1 January, whenever the audit itself was.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join event e on e.kind = 'audit-moderation' and e.event_day between d.cy_start and d.period_end
