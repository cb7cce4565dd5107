-- Section 47 enquiries with their outcome.
select
    authority_code,
    s47e_person_id as person_id,
    s47e_s47_enquiry_id as enquiry_id,
    s47e_s47_start_date as start_day,
    s47e_s47_end_date as end_day,
    upper(s47e_s47_nfa) as nfa,
    case when replace(upper(s47e_s47_outcome_json), ' ', '') like '%"CP_CONFERENCE_FLAG":"Y"%' then 1 else 0 end as to_conference
from ssd_s47_enquiry
