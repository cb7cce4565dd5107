-- Of the section 47 enquiries ended in the month whose child was neither on a protection plan nor looked after on the day they started,
-- those that ended in no further action (clarification 23): by its flag, or where the setting says so all that led to no conference.
with ended as (
    select e.authority_code, d.period_end, e.person_id, e.record_id, e.area_id, e.event_day, q.start_day,
        case g.value
            when 'flag' then case when q.nfa = 'Y' then 1 else 0 end
            when 'no-conference' then 1 - q.to_conference
        end as is_nfa
    from period d
    join event e on e.kind = 'section-47-end' and e.event_day between d.period_start and d.period_end
    join section_47 q on q.authority_code = e.authority_code and q.enquiry_id = e.record_id
    join (
        select authority_code, period_end, value from setting where name = 'section-47-no-further-action'
    ) g on g.authority_code = e.authority_code and g.period_end = d.period_end
    where e.is_adult = 0 and q.start_day is not null
),
already as (
    select e.authority_code, e.record_id
    from ended e
    left join person p on p.authority_code = e.authority_code and p.person_id = e.person_id
    left join cp_plan c
        on c.authority_code = e.authority_code and c.person_id = e.person_id and c.start_day <= e.start_day and c.end_day > e.start_day
    left join looked_after_episode k
        on k.authority_code = e.authority_code and k.person_id = e.person_id and k.start_day <= e.start_day and k.end_day > e.start_day
        and coalesce(p.born_on, date '1900-01-01') <= e.start_day
    left join legal_span s
        on s.authority_code = e.authority_code and s.person_id = e.person_id and s.from_day <= e.start_day and s.to_day > e.start_day
    where (c.plan_id is not null or (k.episode_id is not null and coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')))
        and coalesce(p.death_date, date '9999-12-31') > e.start_day
        and coalesce(p.age_18_on, date '9999-12-31') > e.start_day
)
select
    e.authority_code,
    e.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    e.is_nfa as numerator,
    1 as denominator,
    e.start_day as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    case when e.is_nfa = 1 then 'met' else 'not-met' end as reason
from ended e
where not exists (select 1 from already a where a.authority_code = e.authority_code and a.record_id = e.record_id)
