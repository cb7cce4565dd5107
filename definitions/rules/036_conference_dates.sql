select
    i.authority_code,
    'ssd_initial_cp_conference' as table_name,
    i.icpc_icpc_id as record_id,
    i.icpc_person_id as person_id,
    i.line_no,
    'icpc_icpc_date' as column_name,
    cast(i.icpc_icpc_date as text) as value,
    case
        when i.icpc_icpc_date < s.s47e_s47_start_date then 'The conference lies before the start of its enquiry on ' || cast(s.s47e_s47_start_date as text)
        else 'The conference lies before its referral on ' || cast(e.cine_referral_date as text)
    end as found
from ssd_initial_cp_conference i
left join ssd_s47_enquiry s on s.authority_code = i.authority_code and s.s47e_s47_enquiry_id = i.icpc_s47_enquiry_id
left join ssd_cin_episodes e on e.authority_code = i.authority_code and e.cine_referral_id = i.icpc_referral_id
where i.icpc_icpc_date < s.s47e_s47_start_date or i.icpc_icpc_date < e.cine_referral_date
