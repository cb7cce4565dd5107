-- The conferences of the same case: where one was held on the day of the plan, the plan is in order.
select
    s.authority_code,
    'ssd_cp_plans' as table_name,
    s.cppl_cp_plan_id as record_id,
    s.cppl_person_id as person_id,
    s.line_no,
    'cppl_cp_plan_start_date' as column_name,
    cast(s.cppl_cp_plan_start_date as text) as value,
    'The conferences of the case were on other days, the last on ' || cast(max(c.icpc_icpc_date) as text) as found
from ssd_cp_plans s
join ssd_initial_cp_conference c on c.authority_code = s.authority_code and c.icpc_referral_id = s.cppl_referral_id
group by s.authority_code, s.cppl_cp_plan_id, s.cppl_person_id, s.line_no, s.cppl_cp_plan_start_date
having max(case when c.icpc_icpc_date = s.cppl_cp_plan_start_date then 1 else 0 end) = 0
    and s.cppl_cp_plan_start_date is not null and max(c.icpc_icpc_date) is not null
