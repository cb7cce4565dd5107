select
    k.authority_code,
    'ssd_cla_episodes' as table_name,
    k.episode_id as record_id,
    k.person_id,
    cast(null as bigint) as line_no,
    cast(null as text) as column_name,
    cast(w.latest_day as text) as value,
    case when w.person_id is null then 'The child has no pathway plan 3 months after becoming eligible' else 'The pathway plan has not been reviewed for 6 months' end as found
from cla_at_month_end k
join measured_extract m on m.authority_code = k.authority_code and m.extract_date = k.period_end
join pathway_eligibility e on e.authority_code = k.authority_code and e.person_id = k.person_id
left join pathway_plan_at_month_end w on w.authority_code = k.authority_code and w.period_end = k.period_end and w.person_id = k.person_id
where (w.person_id is null and cast(e.eligible_day + interval '3 months' as date) < k.period_end)
    or cast(w.latest_day + interval '6 months' as date) < k.period_end
