select
    s.authority_code,
    'ssd_initial_cp_conference' as table_name,
    s.icpc_icpc_id as record_id,
    s.icpc_person_id as person_id,
    s.line_no,
    'icpc_icpc_date' as column_name,
    cast(s.icpc_icpc_date as text) as value,
    'The enquiry of the conference starts ' || coalesce('on ' || cast(q.s47e_s47_start_date as text), 'on no day') as found
from ssd_initial_cp_conference s
join ssd_s47_enquiry q on q.authority_code = s.authority_code and q.s47e_s47_enquiry_id = s.icpc_s47_enquiry_id
where q.s47e_s47_start_date is null or q.s47e_s47_start_date > s.icpc_icpc_date
