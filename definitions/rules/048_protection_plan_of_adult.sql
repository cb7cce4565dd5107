select
    c.authority_code,
    'ssd_cp_plans' as table_name,
    c.cppl_cp_plan_id as record_id,
    c.cppl_person_id as person_id,
    c.line_no,
    case when p.age_18_on <= m.extract_date then 'cppl_cp_plan_end_date' else 'cppl_cp_plan_ola' end as column_name,
    cast(c.cppl_cp_plan_start_date as text) as value,
    case when p.age_18_on <= m.extract_date then 'The plan is open for a person of 18 or over' else 'The plan has been temporary for more than 3 months' end as found
from ssd_cp_plans c
join measured_extract m on m.authority_code = c.authority_code
left join person p on p.authority_code = c.authority_code and p.person_id = c.cppl_person_id
where c.cppl_cp_plan_start_date <= m.extract_date
    and coalesce(c.cppl_cp_plan_end_date, date '9999-12-31') > m.extract_date
    and (
        p.age_18_on <= m.extract_date
        or (upper(c.cppl_cp_plan_ola) = 'Y' and cast(c.cppl_cp_plan_start_date + interval '3 months' as date) < m.extract_date)
    )
