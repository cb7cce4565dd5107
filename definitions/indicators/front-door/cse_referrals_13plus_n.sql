-- Referrals of the month of children aged 13 or over with factor 11A (child sexual exploitation) at an assessment of the referral.
-- Records of one child and day are one referral: the assessment may name any of them.
with exploited as (
    select distinct e.authority_code, e.cine_person_id as person_id, e.cine_referral_date as referral_date
    from ssd_cin_episodes e
    join assessment a on a.authority_code = e.authority_code and a.referral_id = e.cine_referral_id
    join ssd_assessment_factors f on f.authority_code = a.authority_code and f.cinf_assessment_id = a.assessment_id
    where upper(f.cinf_assessment_factors_json) like '%11A%'
        -- Factors are a list of codes, or every code with yes or no.
        and replace(upper(f.cinf_assessment_factors_json), ' ', '') not like '%"11A":"N%'
        and replace(upper(f.cinf_assessment_factors_json), ' ', '') not like '%"11A":FALSE%'
)
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.referral_id as record_id,
    r.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    r.referral_date as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join referral r on r.referral_date between d.period_start and d.period_end
join person p on p.authority_code = r.authority_code and p.person_id = r.person_id
join exploited f on f.authority_code = r.authority_code and f.person_id = r.person_id and f.referral_date = r.referral_date
where p.age_13_on <= r.referral_date
