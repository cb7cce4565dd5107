with activity as (
    select authority_code, cina_referral_id as referral_id, 'an assessment' as kind from ssd_cin_assessments
    union
    select authority_code, s47e_referral_id, 'a section 47 enquiry' from ssd_s47_enquiry
    union
    select authority_code, icpc_referral_id, 'a conference' from ssd_initial_cp_conference
    union
    select authority_code, cinp_referral_id, 'a child in need plan' from ssd_cin_plans
    union
    select authority_code, cppl_referral_id, 'a protection plan' from ssd_cp_plans
),
followed as (
    select authority_code, referral_id, min(kind) as kind from activity where referral_id is not null group by authority_code, referral_id
)
select
    e.authority_code,
    'ssd_cin_episodes' as table_name,
    e.cine_referral_id as record_id,
    e.cine_person_id as person_id,
    e.line_no,
    'cine_referral_nfa' as column_name,
    e.cine_referral_nfa as value,
    case
        when e.cine_referral_nfa is null then 'It is not recorded whether the referral led to no further action'
        else 'The referral led to no further action and has ' || f.kind
    end as found
from ssd_cin_episodes e
join measured_extract m on m.authority_code = e.authority_code
left join followed f on f.authority_code = e.authority_code and f.referral_id = e.cine_referral_id
left join calendar r on r.day = e.cine_referral_date
left join calendar t on t.day = m.extract_date
where (upper(e.cine_referral_nfa) = 'Y' and f.referral_id is not null)
    or (e.cine_referral_nfa is null and (f.referral_id is not null or t.working_days - r.working_days > 1))
