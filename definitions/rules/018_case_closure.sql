select
    authority_code,
    'ssd_cin_episodes' as table_name,
    cine_referral_id as record_id,
    cine_person_id as person_id,
    line_no,
    case when cine_close_date is not null and cine_close_reason is null then 'cine_close_reason' else 'cine_close_date' end as column_name,
    coalesce(cast(cine_close_date as text), cine_close_reason) as value,
    case
        when cine_close_date is null then 'A reason for closure stands without a date'
        when cine_close_reason is null then 'The case is closed without a reason'
        else 'The case closes before its referral on ' || cast(cine_referral_date as text)
    end as found
from ssd_cin_episodes
where (cine_close_date is null) <> (cine_close_reason is null) or cine_close_date < cine_referral_date
