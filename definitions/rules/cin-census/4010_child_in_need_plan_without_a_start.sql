select
    s.authority_code,
    'ssd_cin_plans' as table_name,
    s.cinp_cin_plan_id as record_id,
    s.cinp_person_id as person_id,
    s.line_no,
    'cinp_cin_plan_start_date' as column_name,
    cast(s.cinp_cin_plan_start_date as text) as value,
    case when s.cinp_cin_plan_start_date is null then 'The plan has no start' else 'The plan starts after the census' end as found
from ssd_cin_plans s
join measured_extract x on x.authority_code = s.authority_code
where s.cinp_cin_plan_start_date is null or s.cinp_cin_plan_start_date > x.extract_date
