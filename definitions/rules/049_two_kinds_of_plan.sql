with plan as (
    select *, coalesce(cinp_cin_plan_end_date, date '9999-12-31') as end_day from ssd_cin_plans
)
select distinct
    n.authority_code,
    'ssd_cin_plans' as table_name,
    n.cinp_cin_plan_id as record_id,
    n.cinp_person_id as person_id,
    n.line_no,
    'cinp_cin_plan_end_date' as column_name,
    cast(n.cinp_cin_plan_end_date as text) as value,
    'The plan runs at the same time as a protection plan' as found
from plan n
join cp_plan c on c.authority_code = n.authority_code and c.person_id = n.cinp_person_id
where n.cinp_cin_plan_start_date < c.end_day and c.start_day < n.end_day
union all
select r.authority_code, 'ssd_cp_reviews', r.cppr_cp_review_id, r.cppr_person_id, r.line_no, 'cppr_cp_review_date', cast(r.cppr_cp_review_date as text),
    'The protection review is held while a child in need plan is open'
from ssd_cp_reviews r
where exists (
    select 1 from plan n
    where n.authority_code = r.authority_code and n.cinp_person_id = r.cppr_person_id
        and r.cppr_cp_review_date > n.cinp_cin_plan_start_date and r.cppr_cp_review_date < n.end_day
)
