with work as (
    select authority_code, 'ssd_cin_assessments' as table_name, cina_assessment_id as record_id, cina_person_id as person_id, line_no,
        'cina_assessment_auth_date' as column_name, cina_referral_id as referral_id, 'assessment' as kind
    from ssd_cin_assessments
    where cina_assessment_start_date is not null and cina_assessment_auth_date is null
    union all
    select authority_code, 'ssd_s47_enquiry', s47e_s47_enquiry_id, s47e_person_id, line_no, 's47e_s47_end_date', s47e_referral_id, 'enquiry'
    from ssd_s47_enquiry
    where s47e_s47_start_date is not null and s47e_s47_end_date is null
)
select w.authority_code, w.table_name, w.record_id, w.person_id, w.line_no, w.column_name, cast(e.cine_close_date as text) as value,
    'The ' || w.kind || ' is open although the case closed on ' || cast(e.cine_close_date as text) as found
from work w
join measured_extract m on m.authority_code = w.authority_code
join ssd_cin_episodes e on e.authority_code = w.authority_code and e.cine_referral_id = w.referral_id
where e.cine_close_date <= m.extract_date
