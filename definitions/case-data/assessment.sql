-- Child and family assessments, without those authorised before they started. working_days counts from the start to the authorisation,
-- day 0 the start; without a start date it is null and the assessment counts as over 45 (clarification 31).
select
    a.authority_code,
    a.cina_person_id as person_id,
    a.cina_assessment_id as assessment_id,
    a.cina_referral_id as referral_id,
    a.cina_assessment_start_date as start_day,
    a.cina_assessment_auth_date as authorised_day,
    coalesce(a.cina_assessment_auth_date, date '9999-12-31') as end_day,
    upper(a.cina_assessment_outcome_nfa) as nfa,
    f.working_days - s.working_days as working_days
from ssd_cin_assessments a
left join calendar s on s.day = a.cina_assessment_start_date
left join calendar f on f.day = a.cina_assessment_auth_date
where a.cina_assessment_auth_date is null
    or a.cina_assessment_start_date is null
    or a.cina_assessment_auth_date >= a.cina_assessment_start_date
