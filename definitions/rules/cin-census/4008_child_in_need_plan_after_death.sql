select
    s.authority_code,
    'ssd_cin_plans' as table_name,
    s.cinp_cin_plan_id as record_id,
    s.cinp_person_id as person_id,
    s.line_no,
    'cinp_cin_plan_start_date' as column_name,
    cast(s.cinp_cin_plan_start_date as text) as value,
    'The plan starts after the child died on ' || cast(b.pers_death_date as text) as found
from ssd_cin_plans s
join ssd_person b on b.authority_code = s.authority_code and b.pers_person_id = s.cinp_person_id
where s.cinp_cin_plan_start_date > b.pers_death_date
