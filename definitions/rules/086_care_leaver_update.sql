select
    c.authority_code,
    'ssd_care_leavers' as table_name,
    c.clea_table_id as record_id,
    c.clea_person_id as person_id,
    c.line_no,
    case
        when c.clea_care_leaver_eligibility is null then 'clea_care_leaver_eligibility'
        when c.clea_care_leaver_in_touch is null then 'clea_care_leaver_in_touch'
        when c.clea_care_leaver_accommodation is null then 'clea_care_leaver_accommodation'
        when c.clea_care_leaver_activity is null then 'clea_care_leaver_activity'
        else 'clea_care_leaver_latest_contact'
    end as column_name,
    cast(c.clea_care_leaver_latest_contact as text) as value,
    case
        when c.clea_care_leaver_eligibility is null or c.clea_care_leaver_in_touch is null or c.clea_care_leaver_accommodation is null or c.clea_care_leaver_activity is null
            then 'A detail of the care leaver is missing'
        else 'The last contact with the care leaver is more than 8 weeks ago'
    end as found
from ssd_care_leavers c
join measured_extract m on m.authority_code = c.authority_code
join person p on p.authority_code = c.authority_code and p.person_id = c.clea_person_id
where p.age_18_on <= m.extract_date
    and coalesce(upper(c.clea_care_leaver_in_touch), '') not in ('DIED', 'RHOM')
    and (
        c.clea_care_leaver_eligibility is null
        or c.clea_care_leaver_in_touch is null
        or c.clea_care_leaver_accommodation is null
        or c.clea_care_leaver_activity is null
        or coalesce(c.clea_care_leaver_latest_contact, date '1900-01-01') < m.extract_date - 56
    )
