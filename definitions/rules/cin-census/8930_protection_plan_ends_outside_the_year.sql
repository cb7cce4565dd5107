select
    s.authority_code,
    'ssd_cp_plans' as table_name,
    s.cppl_cp_plan_id as record_id,
    s.cppl_person_id as person_id,
    s.line_no,
    'cppl_cp_plan_end_date' as column_name,
    cast(s.cppl_cp_plan_end_date as text) as value,
    'The date is not in the census year that ends on ' || cast(x.extract_date as text) as found
from ssd_cp_plans s
join measured_extract x on x.authority_code = s.authority_code
where s.cppl_cp_plan_end_date < x.covers_from or s.cppl_cp_plan_end_date > x.extract_date
