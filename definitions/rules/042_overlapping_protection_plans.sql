with ordered as (
    select r.*,
        max(coalesce(cppl_cp_plan_end_date, date '9999-12-31')) over (
            partition by authority_code, cppl_person_id order by cppl_cp_plan_start_date, cppl_cp_plan_id rows between unbounded preceding and 1 preceding
        ) as busy_until
    from ssd_cp_plans r
    where cppl_cp_plan_start_date is not null
        and (cppl_cp_plan_end_date is null or cppl_cp_plan_end_date > cppl_cp_plan_start_date)
)
select
    authority_code,
    'ssd_cp_plans' as table_name,
    cppl_cp_plan_id as record_id,
    cppl_person_id as person_id,
    line_no,
    'cppl_cp_plan_start_date' as column_name,
    cast(cppl_cp_plan_start_date as text) as value,
    case
        when busy_until = date '9999-12-31' then 'The plan starts while another of the child is open'
        else 'The plan starts before another of the child ended on ' || cast(busy_until as text)
    end as found
from ordered
where busy_until > cppl_cp_plan_start_date
