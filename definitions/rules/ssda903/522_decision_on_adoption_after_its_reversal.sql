select
    s.authority_code,
    'ssd_permanence' as table_name,
    s.perm_table_id as record_id,
    s.perm_person_id as person_id,
    s.line_no,
    'perm_decision_reversed_date' as column_name,
    cast(s.perm_decision_reversed_date as text) as value,
    'The decision was made on ' || cast(s.perm_adm_decision_date as text) as found
from ssd_permanence s
where s.perm_decision_reversed_date < s.perm_adm_decision_date
