-- Of the child protection plans started in the month, those of a child with an earlier plan; one that continues a plan is no repeat.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    case when p.previous_plans >= 1 and p.continues = 0 then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    case when p.previous_plans >= 1 and p.continues = 0 then 'met' else 'not-met' end as reason
from period d
join event e on e.kind = 'cp-plan-start' and e.event_day between d.period_start and d.period_end
join cp_plan p on p.authority_code = e.authority_code and p.plan_id = e.record_id
where e.is_adult = 0
