select
    i.authority_code,
    'ssd_immigration_status' as table_name,
    i.immi_immigration_status_id as record_id,
    i.immi_person_id as person_id,
    i.line_no,
    case when p.age_10_on > i.immi_immigration_status_start_date then 'immi_immigration_status_start_date' else 'immi_immigration_status_end_date' end as column_name,
    cast(p.dob as text) as value,
    case
        when p.age_10_on > i.immi_immigration_status_start_date then 'The status starts before the age of 10'
        when i.immi_immigration_status_end_date is null then 'The status is open for a person of 18 or over'
        else 'The status ends after the 18th birthday'
    end as found
from ssd_immigration_status i
join measured_extract m on m.authority_code = i.authority_code
join person p on p.authority_code = i.authority_code and p.person_id = i.immi_person_id
where upper(i.immi_immigration_status) = 'UASC'
    and p.dob is not null
    and (
        p.age_10_on > i.immi_immigration_status_start_date
        or (i.immi_immigration_status_end_date is null and p.age_18_on <= m.extract_date)
        or i.immi_immigration_status_end_date > p.age_18_on
    )
