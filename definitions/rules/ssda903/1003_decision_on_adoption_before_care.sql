select
    s.authority_code,
    'ssd_permanence' as table_name,
    s.perm_table_id as record_id,
    s.perm_person_id as person_id,
    s.line_no,
    'perm_adm_decision_date' as column_name,
    cast(s.perm_adm_decision_date as text) as value,
    'Care started on ' || cast(c.start_day as text) as found
from ssd_permanence s
join care_period c on c.authority_code = s.authority_code and c.care_id = s.perm_cla_id
where s.perm_adm_decision_date < c.start_day
