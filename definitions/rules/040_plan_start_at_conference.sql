select
    c.authority_code,
    'ssd_cp_plans' as table_name,
    c.cppl_cp_plan_id as record_id,
    c.cppl_person_id as person_id,
    c.line_no,
    'cppl_cp_plan_start_date' as column_name,
    cast(c.cppl_cp_plan_start_date as text) as value,
    'The plan starts on another day than its conference on ' || cast(i.icpc_icpc_date as text) as found
from ssd_cp_plans c
join ssd_initial_cp_conference i on i.authority_code = c.authority_code and i.icpc_icpc_id = c.cppl_icpc_id
where coalesce(upper(i.icpc_icpc_transfer_in), 'N') <> 'Y' and c.cppl_cp_plan_start_date <> i.icpc_icpc_date
