with ordered as (
    select p.*,
        max(coalesce(cinp_cin_plan_end_date, date '9999-12-31')) over (
            partition by authority_code, cinp_person_id
            order by cinp_cin_plan_start_date, cinp_cin_plan_id
            rows between unbounded preceding and 1 preceding
        ) as busy_until
    from ssd_cin_plans p
    where cinp_cin_plan_start_date is not null
)
select
    authority_code,
    'ssd_cin_plans' as table_name,
    cinp_cin_plan_id as record_id,
    cinp_person_id as person_id,
    line_no,
    case when cinp_cin_plan_end_date <= cinp_cin_plan_start_date then 'cinp_cin_plan_end_date' else 'cinp_cin_plan_start_date' end as column_name,
    cast(case when cinp_cin_plan_end_date <= cinp_cin_plan_start_date then cinp_cin_plan_end_date else cinp_cin_plan_start_date end as text) as value,
    case
        when cinp_cin_plan_end_date = cinp_cin_plan_start_date then 'The plan ends on the day on which it starts'
        when cinp_cin_plan_end_date < cinp_cin_plan_start_date then 'The plan ends before it starts on ' || cast(cinp_cin_plan_start_date as text)
        else 'The plan starts while another of the child is open'
    end as found
from ordered
where cinp_cin_plan_end_date <= cinp_cin_plan_start_date or busy_until > cinp_cin_plan_start_date
