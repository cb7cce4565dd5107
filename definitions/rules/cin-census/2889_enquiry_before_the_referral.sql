select
    s.authority_code,
    'ssd_s47_enquiry' as table_name,
    s.s47e_s47_enquiry_id as record_id,
    s.s47e_person_id as person_id,
    s.line_no,
    's47e_s47_start_date' as column_name,
    cast(s.s47e_s47_start_date as text) as value,
    'The enquiry starts before the referral on ' || cast(e.cine_referral_date as text) as found
from ssd_s47_enquiry s
join ssd_cin_episodes e on e.authority_code = s.authority_code and e.cine_referral_id = s.s47e_referral_id
where s.s47e_s47_start_date < e.cine_referral_date
