with ordered as (
    select e.*,
        lead(cine_referral_date) over child as next_date,
        lead(cine_close_date) over child as next_close,
        lead(cine_referral_id) over child as next_id
    from ssd_cin_episodes e
    where cine_referral_date is not null and coalesce(upper(cine_referral_nfa), 'N') <> 'Y'
    window child as (partition by authority_code, cine_person_id order by cine_referral_date, cine_referral_id)
)
select
    authority_code,
    'ssd_cin_episodes' as table_name,
    cine_referral_id as record_id,
    cine_person_id as person_id,
    line_no,
    'cine_close_date' as column_name,
    cast(cine_close_date as text) as value,
    case
        when cine_close_date is not null then 'The episode closes after ' || next_id || ' began'
        when next_close is null then 'The child has a second open episode, ' || next_id
        else 'The episode is open although ' || next_id || ' came after it'
    end as found
from ordered
where next_id is not null and coalesce(cine_close_date, date '9999-12-31') > next_date
