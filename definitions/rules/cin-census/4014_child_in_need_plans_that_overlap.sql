select
    s.authority_code,
    'ssd_cin_plans' as table_name,
    s.cinp_cin_plan_id as record_id,
    s.cinp_person_id as person_id,
    s.line_no,
    'cinp_cin_plan_start_date' as column_name,
    cast(s.cinp_cin_plan_start_date as text) as value,
    'An earlier one of ' || cast(o.cinp_cin_plan_start_date as text) || ' ended on ' || cast(o.cinp_cin_plan_end_date as text) || ', after this one started' as found
from ssd_cin_plans s
join ssd_cin_plans o on o.authority_code = s.authority_code and o.cinp_person_id = s.cinp_person_id and (o.cinp_cin_plan_start_date < s.cinp_cin_plan_start_date or (o.cinp_cin_plan_start_date = s.cinp_cin_plan_start_date and o.cinp_cin_plan_id < s.cinp_cin_plan_id))
where s.cinp_cin_plan_start_date < o.cinp_cin_plan_end_date and o.cinp_cin_plan_end_date > o.cinp_cin_plan_start_date
