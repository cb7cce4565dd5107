select
    s.authority_code,
    'ssd_s47_enquiry' as table_name,
    s.s47e_s47_enquiry_id as record_id,
    s.s47e_person_id as person_id,
    s.line_no,
    case when s.s47e_s47_start_date < e.cine_referral_date then 's47e_s47_start_date' else 's47e_referral_id' end as column_name,
    case when s.s47e_s47_start_date < e.cine_referral_date then cast(s.s47e_s47_start_date as text) else s.s47e_referral_id end as value,
    case
        when s.s47e_s47_start_date < e.cine_referral_date then 'The enquiry starts before the referral on ' || cast(e.cine_referral_date as text)
        else 'The referral of the enquiry has no assessment'
    end as found
from ssd_s47_enquiry s
join ssd_cin_episodes e on e.authority_code = s.authority_code and e.cine_referral_id = s.s47e_referral_id
where s.s47e_s47_start_date < e.cine_referral_date
    or not exists (select 1 from ssd_cin_assessments a where a.authority_code = s.authority_code and a.cina_referral_id = s.s47e_referral_id)
