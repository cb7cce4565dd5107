select
    s.authority_code,
    'ssd_cin_plans' as table_name,
    s.cinp_cin_plan_id as record_id,
    s.cinp_person_id as person_id,
    s.line_no,
    'cinp_cin_plan_start_date' as column_name,
    cast(s.cinp_cin_plan_start_date as text) as value,
    'The referral of the plan says no further action' as found
from ssd_cin_plans s
join ssd_cin_episodes e on e.authority_code = s.authority_code and e.cine_referral_id = s.cinp_referral_id
where upper(e.cine_referral_nfa) = 'Y'
