select
    authority_code,
    'ssd_cp_plans' as table_name,
    cppl_cp_plan_id as record_id,
    cppl_person_id as person_id,
    line_no,
    'cppl_cp_plan_end_date' as column_name,
    cast(cppl_cp_plan_end_date as text) as value,
    case
        when cppl_cp_plan_end_date = cppl_cp_plan_start_date then 'The plan ends on the day on which it starts'
        else 'The plan ends before it starts on ' || cast(cppl_cp_plan_start_date as text)
    end as found
from ssd_cp_plans
where cppl_cp_plan_end_date <= cppl_cp_plan_start_date
