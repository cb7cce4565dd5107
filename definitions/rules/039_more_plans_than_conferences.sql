with started as (
    select c.authority_code, cast(date_trunc('month', c.start_day) as date) as month, count(*) as plans
    from cp_plan c
    join measured_extract m on m.authority_code = c.authority_code
    where c.continues = 0 and c.start_day >= m.covers_from
    group by c.authority_code, cast(date_trunc('month', c.start_day) as date)
),
held as (
    select authority_code, cast(date_trunc('month', icpc_icpc_date) as date) as month, count(*) as conferences
    from ssd_initial_cp_conference
    where icpc_icpc_date is not null
    group by authority_code, cast(date_trunc('month', icpc_icpc_date) as date)
)
select
    s.authority_code,
    'ssd_cp_plans' as table_name,
    substr(cast(s.month as text), 1, 7) as record_id,
    cast(null as text) as person_id,
    cast(null as bigint) as line_no,
    'cppl_cp_plan_start_date' as column_name,
    cast(s.plans as text) as value,
    'In ' || substr(cast(s.month as text), 1, 7) || ' ' || cast(s.plans as text) || ' plans start and '
        || cast(coalesce(h.conferences, 0) as text) || ' conferences are held' as found
from started s
left join held h on h.authority_code = s.authority_code and h.month = s.month
where s.plans > coalesce(h.conferences, 0)
