select
    authority_code,
    'ssd_cin_episodes' as table_name,
    cine_referral_id as record_id,
    cine_person_id as person_id,
    line_no,
    'cine_cin_primary_need_code' as column_name,
    cast(null as text) as value,
    'The referral led to further action and has no primary need' as found
from ssd_cin_episodes
where upper(cine_referral_nfa) = 'N' and cine_cin_primary_need_code is null
