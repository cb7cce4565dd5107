with reviewed as (
    select c.authority_code, c.person_id, c.plan_id, c.continuous_start, max(r.cppr_cp_review_date) as last_day
    from cp_plan c
    join measured_extract m on m.authority_code = c.authority_code and c.start_day <= m.extract_date and c.end_day > m.extract_date
    left join ssd_cp_reviews r
        on r.authority_code = c.authority_code and r.cppr_person_id = c.person_id
        and r.cppr_cp_review_date > c.continuous_start and r.cppr_cp_review_date <= m.extract_date
    group by c.authority_code, c.person_id, c.plan_id, c.continuous_start
)
select
    v.authority_code,
    'ssd_cp_plans' as table_name,
    v.plan_id as record_id,
    v.person_id,
    p.line_no,
    'cppl_cp_plan_start_date' as column_name,
    cast(coalesce(v.last_day, v.continuous_start) as text) as value,
    case when v.last_day is null then 'The plan has had no review within 3 months' else 'The plan has had no review within 6 months of the last' end as found
from reviewed v
join measured_extract m on m.authority_code = v.authority_code
join ssd_cp_plans p on p.authority_code = v.authority_code and p.cppl_cp_plan_id = v.plan_id
where case
    when v.last_day is null then cast(v.continuous_start + interval '3 months' as date)
    else cast(v.last_day + interval '6 months' as date)
end < m.extract_date
