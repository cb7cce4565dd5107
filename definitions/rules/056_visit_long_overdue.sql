with cohort as (
    select authority_code, period_end, person_id, 'ssd_cp_plans' as table_name, plan_id as record_id, start_day, 20 as working_days, cast(null as integer) as days
    from cpp_at_month_end
    union all
    select authority_code, period_end, person_id, 'ssd_cin_plans', plan_id, earliest_start_day, cast(null as integer), 84 from cin_plan_at_month_end where is_cwd = 0
    union all
    select k.authority_code, k.period_end, k.person_id, 'ssd_cla_episodes', k.episode_id, k.care_start_day, cast(null as integer),
        cast(2 * coalesce(min(a.interval_days), 42) as integer)
    from cla_at_month_end k
    left join local_visit_agreement a
        on a.authority_code = k.authority_code and a.person_id = k.person_id and upper(a.cohort) = 'CLA'
        and a.from_date <= k.period_end and coalesce(a.to_date, date '9999-12-31') > k.period_end
    group by k.authority_code, k.period_end, k.person_id, k.episode_id, k.care_start_day
),
waited as (
    select c.*, case when v.from_day > c.start_day then v.from_day else c.start_day end as since_day
    from cohort c
    left join visit_span v
        on v.authority_code = c.authority_code and v.person_id = c.person_id and v.from_day <= c.period_end and v.to_day > c.period_end
)
select
    w.authority_code,
    w.table_name,
    w.record_id,
    w.person_id,
    cast(null as bigint) as line_no,
    cast(null as text) as column_name,
    cast(w.since_day as text) as value,
    'The child has not been visited since ' || cast(w.since_day as text) as found
from waited w
join measured_extract m on m.authority_code = w.authority_code and m.extract_date = w.period_end
join calendar s on s.day = w.since_day
join calendar t on t.day = w.period_end
where w.period_end - w.since_day > w.days or t.working_days - s.working_days > w.working_days
