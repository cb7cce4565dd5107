-- Initial child protection conferences of children under 18. Those whose linked plan is another authority's are marked temporary
-- (clarification 27); a blank transfer flag is N. The clock starts with the enquiry that the conference names, no other (clarification 25).
with temporary_plan as (
    select authority_code, cppl_cp_plan_id as plan_id, cppl_icpc_id as conference_id from ssd_cp_plans where upper(cppl_cp_plan_ola) = 'Y'
),
temporary_conference as (
    select authority_code, conference_id from temporary_plan where conference_id is not null
    union
    select i.authority_code, i.icpc_icpc_id
    from ssd_initial_cp_conference i
    join temporary_plan t on t.authority_code = i.authority_code and t.plan_id = i.icpc_cp_plan_id
)
select
    e.authority_code,
    e.person_id,
    e.record_id as conference_id,
    e.event_day as conference_day,
    e.area_id,
    case when upper(i.icpc_icpc_transfer_in) = 'Y' then 1 else 0 end as is_transfer_in,
    case when upper(i.icpc_icpc_outcome_cp_flag) = 'Y' then 1 else 0 end as to_plan,
    case when t.conference_id is not null then 1 else 0 end as is_temporary,
    q.s47e_s47_start_date as clock_day,
    w.day as due_day
from event e
join ssd_initial_cp_conference i on i.authority_code = e.authority_code and i.icpc_icpc_id = e.record_id
left join temporary_conference t on t.authority_code = i.authority_code and t.conference_id = i.icpc_icpc_id
left join ssd_s47_enquiry q on q.authority_code = i.authority_code and q.s47e_s47_enquiry_id = i.icpc_s47_enquiry_id
left join calendar c on c.day = q.s47e_s47_start_date
left join working_day w on w.number = c.working_days + 15
where e.kind = 'conference' and e.is_adult = 0
