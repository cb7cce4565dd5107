select
    e.authority_code,
    'ssd_cin_episodes' as table_name,
    e.cine_referral_id as record_id,
    e.cine_person_id as person_id,
    e.line_no,
    'cine_referral_source_code' as column_name,
    e.cine_referral_source_code as value,
    case when e.cine_referral_source_code is null then 'The source of the referral is missing' else 'The source of the referral is no code of the census' end as found
from ssd_cin_episodes e
left join code c on c.list = 'referral_source' and c.code = upper(e.cine_referral_source_code)
where c.code is null
