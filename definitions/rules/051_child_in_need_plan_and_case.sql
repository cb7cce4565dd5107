select
    n.authority_code,
    'ssd_cin_plans' as table_name,
    n.cinp_cin_plan_id as record_id,
    n.cinp_person_id as person_id,
    n.line_no,
    case when n.cinp_cin_plan_start_date < e.cine_referral_date then 'cinp_cin_plan_start_date' else 'cinp_cin_plan_end_date' end as column_name,
    cast(case when n.cinp_cin_plan_start_date < e.cine_referral_date then n.cinp_cin_plan_start_date else n.cinp_cin_plan_end_date end as text) as value,
    case
        when n.cinp_cin_plan_start_date < e.cine_referral_date then 'The plan starts before its referral on ' || cast(e.cine_referral_date as text)
        else 'The plan goes on after its case closed on ' || cast(e.cine_close_date as text)
    end as found
from ssd_cin_plans n
join ssd_cin_episodes e on e.authority_code = n.authority_code and e.cine_referral_id = n.cinp_referral_id
where n.cinp_cin_plan_start_date < e.cine_referral_date
    or coalesce(n.cinp_cin_plan_end_date, date '9999-12-31') > coalesce(e.cine_close_date, date '9999-12-31')
