select
    r.authority_code,
    'ssd_cp_reviews' as table_name,
    r.cppr_cp_review_id as record_id,
    r.cppr_person_id as person_id,
    r.line_no,
    'cppr_cp_review_date' as column_name,
    cast(r.cppr_cp_review_date as text) as value,
    case
        when r.cppr_cp_review_date is null then 'The review was due and has no date'
        else 'The review lies on or before the start of its plan on ' || cast(c.cppl_cp_plan_start_date as text)
    end as found
from ssd_cp_reviews r
join measured_extract m on m.authority_code = r.authority_code
left join ssd_cp_plans c on c.authority_code = r.authority_code and c.cppl_cp_plan_id = r.cppr_cp_plan_id
where r.cppr_cp_review_date <= c.cppl_cp_plan_start_date
    or (r.cppr_cp_review_date is null and coalesce(r.cppr_cp_review_due, m.extract_date) <= m.extract_date)
