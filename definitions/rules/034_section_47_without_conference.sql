select
    s.authority_code,
    'ssd_s47_enquiry' as table_name,
    s.s47e_s47_enquiry_id as record_id,
    s.s47e_person_id as person_id,
    s.line_no,
    's47e_s47_end_date' as column_name,
    cast(s.s47e_s47_start_date as text) as value,
    'The enquiry has been open for ' || cast(t.working_days - b.working_days as text) || ' working days without a conference' as found
from ssd_s47_enquiry s
join measured_extract m on m.authority_code = s.authority_code
join calendar b on b.day = s.s47e_s47_start_date
join calendar t on t.day = m.extract_date
where s.s47e_s47_end_date is null
    and t.working_days - b.working_days > 15
    and coalesce(upper(s.s47e_s47_nfa), 'N') <> 'Y'
    and not coalesce(upper(replace(s.s47e_s47_outcome_json, ' ', '')), '') like '%"CP_CONFERENCE_FLAG":"N"%'
    and not exists (
        select 1 from ssd_initial_cp_conference i
        where i.authority_code = s.authority_code and i.icpc_s47_enquiry_id = s.s47e_s47_enquiry_id and i.icpc_icpc_date is not null
    )
