-- Of the transfer-in conferences of the month, those whose child started a child protection plan in the month.
with moved as (
    select c.authority_code, d.period_end, d.period_start, c.person_id, c.conference_id, c.conference_day, c.area_id,
        case when exists (
            select 1 from cp_plan p
            where p.authority_code = c.authority_code and p.person_id = c.person_id and p.start_day between d.period_start and d.period_end
        ) then 1 else 0 end as on_plan
    from period d
    join conference c on c.conference_day between d.period_start and d.period_end
    where c.is_transfer_in = 1
)
select
    m.authority_code,
    m.period_end,
    m.person_id,
    m.conference_id as record_id,
    m.area_id,
    m.on_plan as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    m.conference_day as last_event,
    cast(null as date) as due_date,
    case when m.on_plan = 1 then 'met' else 'not-met' end as reason
from moved m
