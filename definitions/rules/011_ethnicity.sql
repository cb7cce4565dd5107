select distinct
    p.authority_code,
    'ssd_person' as table_name,
    p.pers_person_id as record_id,
    p.pers_person_id as person_id,
    p.line_no,
    'pers_ethnicity' as column_name,
    p.pers_ethnicity as value,
    'The ethnicity is not known more than 20 working days after the referral' as found
from ssd_person p
join measured_extract m on m.authority_code = p.authority_code
join ssd_cin_episodes e on e.authority_code = p.authority_code and e.cine_person_id = p.pers_person_id
join calendar r on r.day = e.cine_referral_date
join calendar t on t.day = m.extract_date
where coalesce(upper(p.pers_ethnicity), 'NOBT') = 'NOBT'
    and coalesce(e.cine_close_date, date '9999-12-31') > m.extract_date
    and t.working_days - r.working_days > 20
