with cohort as (
    select k.authority_code, k.period_end, k.person_id, 'CLA' as cohort, 'ssd_cla_episodes' as table_name, k.episode_id as record_id,
        case
            when cast(p.placement_start_day + interval '12 months' as date) > k.period_end then 42
            when p.placement_type in ('U1', 'U4') then 183
            else 92
        end as longest
    from cla_at_month_end k
    left join placement_at_month_end p on p.authority_code = k.authority_code and p.period_end = k.period_end and p.person_id = k.person_id
    union all
    select authority_code, period_end, person_id, 'CIN_CWD', 'ssd_cin_plans', plan_id, 183 from cin_plan_at_month_end where is_cwd = 1
),
agreed as (
    select a.authority_code, a.person_id, upper(a.cohort) as cohort, a.interval_days, a.line_no,
        row_number() over (partition by a.authority_code, a.person_id, upper(a.cohort) order by a.from_date desc, a.line_no desc) as place
    from local_visit_agreement a
    join measured_extract m on m.authority_code = a.authority_code
    where a.from_date <= m.extract_date and coalesce(a.to_date, date '9999-12-31') > m.extract_date
)
select
    c.authority_code,
    case when a.person_id is null then c.table_name else 'local_visit_agreement' end as table_name,
    case when a.person_id is null then c.record_id else c.person_id end as record_id,
    c.person_id,
    a.line_no,
    case when a.person_id is null then cast(null as text) else 'interval_days' end as column_name,
    cast(a.interval_days as text) as value,
    case when a.person_id is null then 'No interval between visits is agreed' else 'The agreed interval is longer than ' || cast(c.longest as text) || ' days' end as found
from cohort c
join measured_extract m on m.authority_code = c.authority_code and m.extract_date = c.period_end
left join agreed a on a.authority_code = c.authority_code and a.person_id = c.person_id and a.cohort = c.cohort and a.place = 1
where a.person_id is null or a.interval_days > c.longest
