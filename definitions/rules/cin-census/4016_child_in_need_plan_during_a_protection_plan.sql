select
    s.authority_code,
    'ssd_cin_plans' as table_name,
    s.cinp_cin_plan_id as record_id,
    s.cinp_person_id as person_id,
    s.line_no,
    'cinp_cin_plan_start_date' as column_name,
    cast(s.cinp_cin_plan_start_date as text) as value,
    'The child has a child protection plan since ' || cast(p.cppl_cp_plan_start_date as text) as found
from ssd_cin_plans s
join ssd_cp_plans p on p.authority_code = s.authority_code and p.cppl_person_id = s.cinp_person_id
where s.cinp_cin_plan_start_date >= p.cppl_cp_plan_start_date and s.cinp_cin_plan_start_date < coalesce(p.cppl_cp_plan_end_date, date '9999-12-31')
