select
    s.authority_code,
    'ssd_immigration_status' as table_name,
    s.immi_immigration_status_id as record_id,
    s.immi_person_id as person_id,
    s.line_no,
    'immi_immigration_status_end_date' as column_name,
    cast(s.immi_immigration_status_end_date as text) as value,
    'The 18th birthday is ' || cast(p.age_18_on as text) as found
from ssd_immigration_status s
join person p on p.authority_code = s.authority_code and p.person_id = s.immi_person_id
where s.immi_immigration_status_end_date > p.age_18_on
