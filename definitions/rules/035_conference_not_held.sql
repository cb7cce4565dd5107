-- Enquiries and conferences are put below each other and grouped: PostgreSQL would compare each of the ones with each of the others.
with record as (
    select authority_code, s47e_s47_enquiry_id as enquiry_id, s47e_person_id as person_id, line_no,
        coalesce(s47e_s47_end_date, s47e_s47_start_date) as decided_day, cast(null as date) as held_day
    from ssd_s47_enquiry
    where upper(replace(s47e_s47_outcome_json, ' ', '')) like '%"CP_CONFERENCE_FLAG":"Y"%'
    union all
    select authority_code, icpc_s47_enquiry_id, cast(null as text), cast(null as bigint), cast(null as date), icpc_icpc_date
    from ssd_initial_cp_conference
    where icpc_s47_enquiry_id is not null
),
enquiry as (
    select authority_code, enquiry_id, max(person_id) as person_id, max(line_no) as line_no, max(decided_day) as decided_day, min(held_day) as held_day
    from record
    group by authority_code, enquiry_id
)
select
    e.authority_code,
    'ssd_s47_enquiry' as table_name,
    e.enquiry_id as record_id,
    e.person_id,
    e.line_no,
    's47e_s47_outcome_json' as column_name,
    cast(e.decided_day as text) as value,
    'The outcome is a conference and none was held within 30 working days' as found
from enquiry e
join measured_extract m on m.authority_code = e.authority_code
join calendar b on b.day = e.decided_day
join calendar t on t.day = m.extract_date
left join calendar h on h.day = e.held_day
where t.working_days - b.working_days > 30 and (h.day is null or h.working_days - b.working_days > 30)
