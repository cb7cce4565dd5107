with checked as (
    select h.*,
        case when exists (
            select 1 from care_period c
            where c.authority_code = h.authority_code and c.person_id = h.clah_person_id
                and cast(h.clah_health_check_date + interval '3 months' as date) >= c.start_day and h.clah_health_check_date < c.end_day
        ) then 1 else 0 end as belongs
    from ssd_cla_health h
    where upper(h.clah_health_check_type) in ('INITIAL', 'REVIEW') and h.clah_health_check_date is not null
)
select
    h.authority_code,
    'ssd_cla_health' as table_name,
    h.clah_health_check_id as record_id,
    h.clah_person_id as person_id,
    h.line_no,
    case when h.belongs = 0 then 'clah_health_check_date' else 'clah_health_check_status' end as column_name,
    case when h.belongs = 0 then cast(h.clah_health_check_date as text) else h.clah_health_check_status end as value,
    case when h.belongs = 0 then 'The assessment belongs to no period of care' else 'The assessment is not marked as completed' end as found
from checked h
join measured_extract m on m.authority_code = h.authority_code
where h.clah_health_check_date <= m.extract_date and (h.belongs = 0 or coalesce(upper(h.clah_health_check_status), '') <> 'COMPLETED')
