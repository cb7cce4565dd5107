with done as (
    select k.authority_code, k.period_end, k.person_id, max(h.clah_health_check_date) as last_day,
        max(case when upper(h.clah_health_check_type) = 'INITIAL' then 1 else 0 end) as has_initial
    from cla_at_month_end k
    join ssd_cla_health h on h.authority_code = k.authority_code and h.clah_person_id = k.person_id
    where upper(h.clah_health_check_status) = 'COMPLETED'
        and upper(h.clah_health_check_type) in ('INITIAL', 'REVIEW')
        and h.clah_health_check_date <= k.period_end
        and cast(h.clah_health_check_date + interval '3 months' as date) >= k.care_start_day
    group by k.authority_code, k.period_end, k.person_id
),
waiting as (
    select k.*, d.last_day, d.has_initial,
        case when cast(k.care_start_day + interval '12 months' as date) <= k.period_end then 1 else 0 end as is_year
    from cla_at_month_end k
    left join done d on d.authority_code = k.authority_code and d.period_end = k.period_end and d.person_id = k.person_id
)
select
    w.authority_code,
    'ssd_cla_episodes' as table_name,
    w.episode_id as record_id,
    w.person_id,
    cast(null as bigint) as line_no,
    cast(null as text) as column_name,
    cast(w.last_day as text) as value,
    case when w.is_year = 1 then 'The child has had no health assessment in the last 12 months' else 'The child has had no initial health assessment after 20 working days' end as found
from waiting w
join measured_extract m on m.authority_code = w.authority_code and m.extract_date = w.period_end
join calendar s on s.day = w.care_start_day
join calendar t on t.day = w.period_end
where (w.is_year = 0 and coalesce(w.has_initial, 0) = 0 and t.working_days - s.working_days > 20)
    or (w.is_year = 1 and coalesce(cast(w.last_day + interval '12 months' as date), date '1900-01-01') < w.period_end)
