select
    s.authority_code,
    'ssd_cp_plans' as table_name,
    s.cppl_cp_plan_id as record_id,
    s.cppl_person_id as person_id,
    s.line_no,
    'cppl_cp_plan_start_date' as column_name,
    cast(s.cppl_cp_plan_start_date as text) as value,
    'The plan starts before the referral on ' || cast(e.cine_referral_date as text) as found
from ssd_cp_plans s
join ssd_cin_episodes e on e.authority_code = s.authority_code and e.cine_referral_id = s.cppl_referral_id
where s.cppl_cp_plan_start_date < e.cine_referral_date
