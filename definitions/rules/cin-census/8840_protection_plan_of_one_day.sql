select
    s.authority_code,
    'ssd_cp_plans' as table_name,
    s.cppl_cp_plan_id as record_id,
    s.cppl_person_id as person_id,
    s.line_no,
    'cppl_cp_plan_end_date' as column_name,
    cast(s.cppl_cp_plan_end_date as text) as value,
    'The plan ends on the day on which it starts' as found
from ssd_cp_plans s
where s.cppl_cp_plan_end_date = s.cppl_cp_plan_start_date
