select
    a.authority_code,
    'ssd_cin_assessments' as table_name,
    a.cina_assessment_id as record_id,
    a.cina_person_id as person_id,
    a.line_no,
    case when a.cina_assessment_auth_date < a.cina_assessment_start_date then 'cina_assessment_auth_date' else 'cina_assessment_start_date' end as column_name,
    cast(case when a.cina_assessment_auth_date < a.cina_assessment_start_date then a.cina_assessment_auth_date else a.cina_assessment_start_date end as text) as value,
    case
        when a.cina_assessment_auth_date < a.cina_assessment_start_date then 'The assessment is authorised before it started on ' || cast(a.cina_assessment_start_date as text)
        else 'The assessment starts before the referral on ' || cast(e.cine_referral_date as text)
    end as found
from ssd_cin_assessments a
left join ssd_cin_episodes e on e.authority_code = a.authority_code and e.cine_referral_id = a.cina_referral_id
where a.cina_assessment_auth_date < a.cina_assessment_start_date or a.cina_assessment_start_date < e.cine_referral_date
