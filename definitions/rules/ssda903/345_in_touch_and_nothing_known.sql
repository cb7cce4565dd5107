select
    s.authority_code,
    'ssd_care_leavers' as table_name,
    s.clea_table_id as record_id,
    s.clea_person_id as person_id,
    s.line_no,
    'clea_care_leaver_activity' as column_name,
    s.clea_care_leaver_activity as value,
    'The council is in touch and activity or accommodation is 0' as found
from ssd_care_leavers s
where upper(s.clea_care_leaver_in_touch) = 'YES' and (s.clea_care_leaver_activity = '0' or s.clea_care_leaver_accommodation = '0')
