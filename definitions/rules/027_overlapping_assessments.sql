with ordered as (
    select r.*,
        max(coalesce(cina_assessment_auth_date, date '9999-12-31')) over (
            partition by authority_code, cina_person_id order by cina_assessment_start_date, cina_assessment_id rows between unbounded preceding and 1 preceding
        ) as busy_until
    from ssd_cin_assessments r
    where cina_assessment_start_date is not null
)
select
    authority_code,
    'ssd_cin_assessments' as table_name,
    cina_assessment_id as record_id,
    cina_person_id as person_id,
    line_no,
    'cina_assessment_start_date' as column_name,
    cast(cina_assessment_start_date as text) as value,
    case
        when busy_until = date '9999-12-31' then 'The assessment starts while another of the child is open'
        else 'The assessment starts before another of the child ended on ' || cast(busy_until as text)
    end as found
from ordered
where busy_until > cina_assessment_start_date
