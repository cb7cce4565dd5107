with further as (
    select authority_code, icpc_referral_id as referral_id from ssd_initial_cp_conference
    union
    select authority_code, cinp_referral_id from ssd_cin_plans
    union
    select authority_code, cppl_referral_id from ssd_cp_plans
),
closed as (
    select e.*,
        case when exists (
            select 1 from ssd_cin_assessments a where a.authority_code = e.authority_code and a.cina_referral_id = e.cine_referral_id
        ) then 1 else 0 end as is_assessed,
        case when exists (
            select 1 from further f where f.authority_code = e.authority_code and f.referral_id = e.cine_referral_id
        ) then 1 else 0 end as has_further
    from ssd_cin_episodes e
    where upper(e.cine_close_reason) in ('RC8', 'RC9')
)
select
    authority_code,
    'ssd_cin_episodes' as table_name,
    cine_referral_id as record_id,
    cine_person_id as person_id,
    line_no,
    'cine_close_reason' as column_name,
    cine_close_reason as value,
    case when is_assessed = 0 then 'The case is closed after assessment and has none' else 'The case is closed after assessment and has a conference or a plan' end as found
from closed
where is_assessed = 0 or has_further = 1
