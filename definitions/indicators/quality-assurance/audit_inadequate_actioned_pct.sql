-- Of the audits moderated since 1 January with the final grade inadequate, those with a remedial action agreed.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    case when upper(a.action_agreed) = 'Y' then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    case when upper(a.action_agreed) = 'Y' then 'met' else 'not-met' end as reason
from period d
join event e on e.kind = 'audit-moderation' and e.event_day between d.cy_start and d.period_end
join audited_case a on a.authority_code = e.authority_code and a.audit_id = e.record_id
where lower(a.final_grade) = 'inadequate'
