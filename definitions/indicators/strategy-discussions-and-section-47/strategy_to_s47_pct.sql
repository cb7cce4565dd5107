-- Of the strategy discussions held in the month, one a child and discussion, those that name the section 47 enquiry that followed.
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    case when trim(s.s47_enquiry_id) <> '' then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    case when trim(s.s47_enquiry_id) <> '' then 'met' else 'not-met' end as reason
from period d
join event e on e.kind = 'strategy-discussion' and e.event_day between d.period_start and d.period_end
join local_strategy_discussion s on s.authority_code = e.authority_code and s.strategy_discussion_id = e.record_id
where e.is_adult = 0
