select
    s.authority_code,
    'ssd_cp_reviews' as table_name,
    s.cppr_cp_review_id as record_id,
    s.cppr_person_id as person_id,
    s.line_no,
    'cppr_cp_review_date' as column_name,
    cast(s.cppr_cp_review_date as text) as value,
    'The plan of the review starts on ' || cast(p.cppl_cp_plan_start_date as text) as found
from ssd_cp_reviews s
join ssd_cp_plans p on p.authority_code = s.authority_code and p.cppl_cp_plan_id = s.cppr_cp_plan_id
where s.cppr_cp_review_date <= p.cppl_cp_plan_start_date
