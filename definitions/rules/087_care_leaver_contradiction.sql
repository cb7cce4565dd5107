select
    authority_code,
    'ssd_care_leavers' as table_name,
    clea_table_id as record_id,
    clea_person_id as person_id,
    line_no,
    'clea_care_leaver_in_touch' as column_name,
    clea_care_leaver_in_touch as value,
    case
        when upper(clea_care_leaver_in_touch) = 'YES' then 'The authority is in touch and knows no activity or accommodation'
        else 'A person who died or returned home has an activity or accommodation'
    end as found
from ssd_care_leavers
where (upper(clea_care_leaver_in_touch) = 'YES' and (clea_care_leaver_activity = '0' or clea_care_leaver_accommodation = '0'))
    or (
        upper(clea_care_leaver_in_touch) in ('DIED', 'RHOM')
        and (coalesce(clea_care_leaver_activity, '0') <> '0' or coalesce(clea_care_leaver_accommodation, '0') <> '0')
    )
