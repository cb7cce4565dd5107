select
    s.authority_code,
    'ssd_cp_reviews' as table_name,
    s.cppr_cp_review_id as record_id,
    s.cppr_person_id as person_id,
    s.line_no,
    'cppr_cp_review_date' as column_name,
    cast(s.cppr_cp_review_date as text) as value,
    'A child in need plan of the child is open since ' || cast(n.cinp_cin_plan_start_date as text) as found
from ssd_cp_reviews s
join ssd_cin_plans n on n.authority_code = s.authority_code and n.cinp_person_id = s.cppr_person_id
where s.cppr_cp_review_date > n.cinp_cin_plan_start_date and s.cppr_cp_review_date < coalesce(n.cinp_cin_plan_end_date, date '9999-12-31')
