select
    s.authority_code,
    'ssd_cin_plans' as table_name,
    s.cinp_cin_plan_id as record_id,
    s.cinp_person_id as person_id,
    s.line_no,
    'cinp_cin_plan_end_date' as column_name,
    cast(s.cinp_cin_plan_end_date as text) as value,
    'The plan starts on ' || cast(s.cinp_cin_plan_start_date as text) || ', after its end' as found
from ssd_cin_plans s
where s.cinp_cin_plan_end_date < s.cinp_cin_plan_start_date
