select
    i.authority_code,
    'ssd_initial_cp_conference' as table_name,
    i.icpc_icpc_id as record_id,
    i.icpc_person_id as person_id,
    i.line_no,
    'icpc_icpc_date' as column_name,
    cast(i.icpc_icpc_date as text) as value,
    'The conference was held on a weekend or bank holiday' as found
from ssd_initial_cp_conference i
left join bank_holiday h on h.day = i.icpc_icpc_date
where extract(isodow from i.icpc_icpc_date) > 5 or h.day is not null
union all
select authority_code, 'ssd_initial_cp_conference', icpc_icpc_id, icpc_person_id, line_no, 'icpc_icpc_target_date', cast(icpc_icpc_target_date as text),
    'The target date of the conference is on a weekend'
from ssd_initial_cp_conference
where extract(isodow from icpc_icpc_target_date) > 5
