with ordered as (
    select r.*,
        max(coalesce(s47e_s47_end_date, date '9999-12-31')) over (
            partition by authority_code, s47e_person_id order by s47e_s47_start_date, s47e_s47_enquiry_id rows between unbounded preceding and 1 preceding
        ) as busy_until
    from ssd_s47_enquiry r
    where s47e_s47_start_date is not null
)
select
    authority_code,
    'ssd_s47_enquiry' as table_name,
    s47e_s47_enquiry_id as record_id,
    s47e_person_id as person_id,
    line_no,
    's47e_s47_start_date' as column_name,
    cast(s47e_s47_start_date as text) as value,
    case
        when busy_until = date '9999-12-31' then 'The enquiry starts while another of the child is open'
        else 'The enquiry starts before another of the child ended on ' || cast(busy_until as text)
    end as found
from ordered
where busy_until > s47e_s47_start_date
