with open_plan as (
    select k.*
    from cpp_at_month_end k
    join measured_extract m on m.authority_code = k.authority_code and m.extract_date = k.period_end
    join calendar s on s.day = k.start_day
    join calendar t on t.day = k.period_end
    where t.working_days - s.working_days > 10
)
select
    p.authority_code,
    'ssd_cp_plans' as table_name,
    p.plan_id as record_id,
    p.person_id,
    cast(null as bigint) as line_no,
    'meeting_date' as column_name,
    cast(p.start_day as text) as value,
    'No core group has been held since the plan started on ' || cast(p.start_day as text) as found
from open_plan p
where exists (select 1 from delivered_table d where d.authority_code = p.authority_code and d.table_name = 'local_core_group')
    and not exists (select 1 from local_core_group g where g.authority_code = p.authority_code and g.person_id = p.person_id and g.meeting_date >= p.start_day)
union all
select p.authority_code, 'ssd_cp_plans', p.plan_id, p.person_id, cast(null as bigint), 'supervision_date', cast(p.start_day as text),
    'No supervision of the child has been held'
from open_plan p
where exists (select 1 from delivered_table d where d.authority_code = p.authority_code and d.table_name = 'local_supervision')
    and not exists (select 1 from local_supervision s where s.authority_code = p.authority_code and s.person_id = p.person_id and s.supervision_date is not null)
