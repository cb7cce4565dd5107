-- Periods of care of which the 20th working day lies in the month, of children in care on that day (clarification 43).
select c.authority_code, d.period_end, c.person_id, c.care_id, c.start_day, w.day as due_day, l.area_id
from care_period c
join calendar k on k.day = c.start_day
join working_day w on w.number = k.working_days + 20
join period d on w.day between d.period_start and d.period_end
left join person x on x.authority_code = c.authority_code and x.person_id = c.person_id
left join legal_span s on s.authority_code = c.authority_code and s.person_id = c.person_id and s.from_day <= w.day and s.to_day > w.day
left join lead_span l on l.authority_code = c.authority_code and l.person_id = c.person_id and l.from_day <= w.day and l.to_day > w.day
where coalesce(x.death_date, date '9999-12-31') > w.day
    and coalesce(x.age_18_on, date '9999-12-31') > w.day
    and coalesce(x.born_on, date '1900-01-01') <= w.day
    and coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')
    and exists (
        select 1 from looked_after_episode e
        where e.authority_code = c.authority_code and e.care_id = c.care_id and e.start_day <= w.day and e.end_day > w.day
    )
