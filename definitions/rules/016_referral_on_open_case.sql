with ordered as (
    select e.*,
        max(coalesce(cine_close_date, date '9999-12-31')) over (
            partition by authority_code, cine_person_id
            order by cine_referral_date
            range between unbounded preceding and interval '1 day' preceding
        ) as open_until
    from ssd_cin_episodes e
    where cine_referral_date is not null
)
select
    authority_code,
    'ssd_cin_episodes' as table_name,
    cine_referral_id as record_id,
    cine_person_id as person_id,
    line_no,
    'cine_referral_date' as column_name,
    cast(cine_referral_date as text) as value,
    'The child is referred while an earlier case is open' as found
from ordered
where open_until > cine_referral_date
