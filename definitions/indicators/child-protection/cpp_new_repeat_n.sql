-- Child protection plans started in the month for a child with an earlier plan; one that continues a plan is no repeat (clarification 21).
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
join event e on e.kind = 'cp-plan-start' and e.event_day between d.period_start and d.period_end
join cp_plan p on p.authority_code = e.authority_code and p.plan_id = e.record_id
where e.is_adult = 0
    and p.previous_plans >= 1 and p.continues = 0
