select
    s.authority_code,
    'ssd_person' as table_name,
    s.pers_person_id as record_id,
    s.pers_person_id as person_id,
    s.line_no,
    'pers_upn_unknown' as column_name,
    s.pers_upn_unknown as value,
    'UN1 is the reason for an unknown pupil number at school age' as found
from ssd_person s
join measured_extract m on m.authority_code = s.authority_code
join person p on p.authority_code = s.authority_code and p.person_id = s.pers_person_id
where upper(s.pers_upn_unknown) = 'UN1' and p.age_5_on <= m.extract_date and p.age_16_on > m.extract_date
