-- Of the reviews that fell due in the month for a child looked after on the due day, those held on or before it (R-REVIEW).
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.care_id as record_id,
    l.area_id,
    case when r.held_day <= r.due_day then 1 else 0 end as numerator,
    1 as denominator,
    r.base_day as clock_start,
    case when r.held_day < date '9999-12-31' then r.held_day end as last_event,
    r.due_day as due_date,
    case when r.held_day <= r.due_day then 'in-time' when r.held_day = date '9999-12-31' then 'none-recorded' else 'late' end as reason
from period d
join review_due r on r.due_day between d.period_start and d.period_end
left join person x on x.authority_code = r.authority_code and x.person_id = r.person_id
left join legal_span s on s.authority_code = r.authority_code and s.person_id = r.person_id and s.from_day <= r.due_day and s.to_day > r.due_day
left join lead_span l on l.authority_code = r.authority_code and l.person_id = r.person_id and l.from_day <= r.due_day and l.to_day > r.due_day
where coalesce(x.death_date, date '9999-12-31') > r.due_day
    and coalesce(x.age_18_on, date '9999-12-31') > r.due_day
    and coalesce(x.born_on, date '1900-01-01') <= r.due_day
    and coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')
    and exists (
        select 1 from looked_after_episode e
        where e.authority_code = r.authority_code and e.care_id = r.care_id and e.start_day <= r.due_day and e.end_day > r.due_day
    )
