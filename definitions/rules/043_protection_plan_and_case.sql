select
    c.authority_code,
    'ssd_cp_plans' as table_name,
    c.cppl_cp_plan_id as record_id,
    c.cppl_person_id as person_id,
    c.line_no,
    case when c.cppl_cp_plan_start_date < e.cine_referral_date then 'cppl_cp_plan_start_date' else 'cppl_cp_plan_end_date' end as column_name,
    cast(case when c.cppl_cp_plan_start_date < e.cine_referral_date then c.cppl_cp_plan_start_date else c.cppl_cp_plan_end_date end as text) as value,
    case
        when c.cppl_cp_plan_start_date < e.cine_referral_date then 'The plan starts before its referral on ' || cast(e.cine_referral_date as text)
        else 'The plan goes on after its case closed on ' || cast(e.cine_close_date as text)
    end as found
from ssd_cp_plans c
join ssd_cin_episodes e on e.authority_code = c.authority_code and e.cine_referral_id = c.cppl_referral_id
where c.cppl_cp_plan_start_date < e.cine_referral_date
    or coalesce(c.cppl_cp_plan_end_date, date '9999-12-31') > coalesce(e.cine_close_date, date '9999-12-31')
