select
    s.authority_code,
    'ssd_cp_plans' as table_name,
    s.cppl_cp_plan_id as record_id,
    s.cppl_person_id as person_id,
    s.line_no,
    'cppl_cp_plan_start_date' as column_name,
    cast(s.cppl_cp_plan_start_date as text) as value,
    'The plan that started on ' || cast(o.cppl_cp_plan_start_date as text) || ' is open too' as found
from ssd_cp_plans s
join ssd_cp_plans o on o.authority_code = s.authority_code and o.cppl_person_id = s.cppl_person_id and (o.cppl_cp_plan_start_date < s.cppl_cp_plan_start_date or (o.cppl_cp_plan_start_date = s.cppl_cp_plan_start_date and o.cppl_cp_plan_id < s.cppl_cp_plan_id))
where s.cppl_cp_plan_end_date is null and o.cppl_cp_plan_end_date is null
