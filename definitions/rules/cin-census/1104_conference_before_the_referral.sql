select
    s.authority_code,
    'ssd_initial_cp_conference' as table_name,
    s.icpc_icpc_id as record_id,
    s.icpc_person_id as person_id,
    s.line_no,
    'icpc_icpc_date' as column_name,
    cast(s.icpc_icpc_date as text) as value,
    'The conference is held before the referral on ' || cast(e.cine_referral_date as text) as found
from ssd_initial_cp_conference s
join ssd_cin_episodes e on e.authority_code = s.authority_code and e.cine_referral_id = s.icpc_referral_id
where s.icpc_icpc_date < e.cine_referral_date
