with visit_row as (
    select authority_code, 'ssd_cin_visits' as table_name, cinv_cin_visit_id as record_id, cinv_person_id as person_id, line_no,
        'cinv_cin_visit_seen' as column_name, cinv_cin_visit_date as day, upper(cinv_cin_visit_seen) as seen
    from ssd_cin_visits
    union all
    select authority_code, 'ssd_cp_visits', cppv_cp_visit_id, cppv_person_id, line_no, 'cppv_cp_visit_seen', cppv_cp_visit_date, upper(cppv_cp_visit_seen)
    from ssd_cp_visits
    union all
    select authority_code, 'ssd_cla_visits', clav_cla_visit_id, clav_person_id, line_no, 'clav_cla_visit_seen', clav_cla_visit_date, upper(clav_cla_visit_seen)
    from ssd_cla_visits
),
ordered as (
    select v.*, lag(seen, 1) over child as before_1, lag(seen, 2) over child as before_2
    from visit_row v
    where day is not null
    window child as (partition by authority_code, person_id order by day, table_name, record_id)
)
select authority_code, table_name, record_id, person_id, line_no, column_name, seen as value,
    case when seen is null then 'It is not recorded whether the child was seen' else 'The child was not seen three visits running' end as found
from ordered
where seen is null or (seen = 'N' and before_1 = 'N' and before_2 = 'N')
