with decided as (
    select s.*, coalesce(s.s47e_s47_end_date, s.s47e_s47_start_date) as decided_day
    from ssd_s47_enquiry s
    where upper(replace(s.s47e_s47_outcome_json, ' ', '')) like '%"CP_CONFERENCE_FLAG":"Y"%'
)
select
    s.authority_code,
    'ssd_s47_enquiry' as table_name,
    s.s47e_s47_enquiry_id as record_id,
    s.s47e_person_id as person_id,
    s.line_no,
    's47e_s47_outcome_json' as column_name,
    cast(s.decided_day as text) as value,
    'The outcome is a conference and none was held within 30 working days' as found
from decided s
join measured_extract m on m.authority_code = s.authority_code
join calendar b on b.day = s.decided_day
join calendar t on t.day = m.extract_date
where t.working_days - b.working_days > 30
    and not exists (
        select 1 from ssd_initial_cp_conference i
        join calendar h on h.day = i.icpc_icpc_date
        where i.authority_code = s.authority_code and i.icpc_s47_enquiry_id = s.s47e_s47_enquiry_id
            and h.working_days - b.working_days <= 30
    )
