select
    c.authority_code,
    'ssd_care_leavers' as table_name,
    c.clea_table_id as record_id,
    c.clea_person_id as person_id,
    c.line_no,
    case when upper(c.clea_care_leaver_accommodation) like 'T%' then 'clea_care_leaver_accommodation' else 'clea_care_leaver_accom_suitable' end as column_name,
    c.clea_care_leaver_accommodation as value,
    case when upper(c.clea_care_leaver_accommodation) like 'T%' then 'A person under 18 is in a foyer' else 'No fixed abode or custody is marked as suitable' end as found
from ssd_care_leavers c
join measured_extract m on m.authority_code = c.authority_code
left join person p on p.authority_code = c.authority_code and p.person_id = c.clea_person_id
where (upper(c.clea_care_leaver_accommodation) like 'T%' and p.age_18_on > m.extract_date and p.age_18_on < date '9999-12-31')
    or upper(c.clea_care_leaver_accommodation) in ('S1', 'X1')
    or (upper(c.clea_care_leaver_accommodation) in ('S', 'X') and c.clea_care_leaver_accom_suitable = '1')
