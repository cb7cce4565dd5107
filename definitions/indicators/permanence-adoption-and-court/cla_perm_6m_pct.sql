-- Of the children whose six-month anniversary in care falls in the month and who are still looked after on it, those with a permanence decision
-- by then: the earliest decision date of the permanence table for the period of care.
with due as (
    select c.authority_code, c.person_id, c.care_id, c.start_day, cast(c.start_day + interval '6 months' as date) as due_day from care_period c
),
decided as (
    select r.authority_code, r.person_id, r.care_id, min(least(
        coalesce(p.perm_adm_decision_date, date '9999-12-31'),
        coalesce(p.perm_ffa_cp_decision_date, date '9999-12-31'),
        coalesce(p.perm_placement_order_date, date '9999-12-31'),
        coalesce(p.perm_matched_date, date '9999-12-31'),
        coalesce(p.perm_permanence_order_date, date '9999-12-31')
    )) as decided_day
    from due r
    join ssd_permanence p on p.authority_code = r.authority_code and p.perm_person_id = r.person_id and coalesce(p.perm_cla_id, r.care_id) = r.care_id
    group by r.authority_code, r.person_id, r.care_id
)
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.care_id as record_id,
    l.area_id,
    case when t.decided_day <= r.due_day then 1 else 0 end as numerator,
    1 as denominator,
    r.start_day as clock_start,
    case when t.decided_day < date '9999-12-31' then t.decided_day end as last_event,
    r.due_day as due_date,
    case when t.decided_day <= r.due_day then 'in-time' when coalesce(t.decided_day, date '9999-12-31') = date '9999-12-31' then 'none-recorded' else 'late' end as reason
from period d
join due r on r.due_day between d.period_start and d.period_end
left join decided t on t.authority_code = r.authority_code and t.care_id = r.care_id
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
