select
    c.authority_code,
    'ssd_contacts' as table_name,
    c.cont_contact_id as record_id,
    c.cont_person_id as person_id,
    c.line_no,
    'cont_contact_outcome_json' as column_name,
    c.cont_contact_outcome_json as value,
    'The contact has no outcome after 3 working days' as found
from ssd_contacts c
join measured_extract m on m.authority_code = c.authority_code
join calendar r on r.day = c.cont_contact_date
join calendar t on t.day = m.extract_date
where t.working_days - r.working_days > 3
    and (c.cont_contact_outcome_json is null or not upper(replace(c.cont_contact_outcome_json, ' ', '')) like '%":"Y%')
