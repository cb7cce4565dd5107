select
    p.authority_code,
    'ssd_cp_plans' as table_name,
    p.cppl_cp_plan_id as record_id,
    p.cppl_person_id as person_id,
    p.line_no,
    'cppl_cp_plan_initial_category' as column_name,
    p.cppl_cp_plan_initial_category as value,
    case when p.cppl_cp_plan_initial_category is null then 'The initial category of abuse is missing' else 'The initial category of abuse is no code of the census' end as found
from ssd_cp_plans p
left join code c on c.list = 'category_of_abuse' and c.code = upper(p.cppl_cp_plan_initial_category)
where c.code is null
union all
select p.authority_code, 'ssd_cp_plans', p.cppl_cp_plan_id, p.cppl_person_id, p.line_no, 'cppl_cp_plan_latest_category', p.cppl_cp_plan_latest_category,
    case when p.cppl_cp_plan_latest_category is null then 'The latest category of abuse is missing' else 'The latest category of abuse is no code of the census' end
from ssd_cp_plans p
left join code c on c.list = 'category_of_abuse' and c.code = upper(p.cppl_cp_plan_latest_category)
where c.code is null
