with visit_row as (
    select authority_code, 'ssd_cin_visits' as table_name, cinv_cin_visit_id as record_id, cinv_person_id as person_id, line_no,
        'cinv_cin_visit_date' as column_name, cinv_cin_visit_date as day
    from ssd_cin_visits
    union all
    select authority_code, 'ssd_cp_visits', cppv_cp_visit_id, cppv_person_id, line_no, 'cppv_cp_visit_date', cppv_cp_visit_date from ssd_cp_visits
    union all
    select authority_code, 'ssd_cla_visits', clav_cla_visit_id, clav_person_id, line_no, 'clav_cla_visit_date', clav_cla_visit_date from ssd_cla_visits
),
open_case as (
    select authority_code, cine_person_id as person_id, cine_referral_date as start_day, coalesce(cine_close_date, date '9999-12-31') as end_day
    from ssd_cin_episodes
),
misplaced as (
    select v.*, 'The visit lies on a day without an open case' as found
    from visit_row v
    where v.table_name = 'ssd_cin_visits'
        and exists (select 1 from open_case p where p.authority_code = v.authority_code and p.person_id = v.person_id)
        and not exists (
            select 1 from open_case p
            where p.authority_code = v.authority_code and p.person_id = v.person_id and p.start_day <= v.day and p.end_day >= v.day
        )
    union all
    select v.*, case when v.day < c.cppl_cp_plan_start_date then 'The visit lies before its plan' else 'The visit lies after its plan' end
    from visit_row v
    join ssd_cp_visits s on s.authority_code = v.authority_code and s.cppv_cp_visit_id = v.record_id
    join ssd_cp_plans c on c.authority_code = s.authority_code and c.cppl_cp_plan_id = s.cppv_cp_plan_id
    where v.table_name = 'ssd_cp_visits' and (v.day < c.cppl_cp_plan_start_date or v.day > c.cppl_cp_plan_end_date)
    union all
    select v.*, case when v.day < k.start_day then 'The visit lies before its period of care' else 'The visit lies after its period of care' end
    from visit_row v
    join ssd_cla_visits s on s.authority_code = v.authority_code and s.clav_cla_visit_id = v.record_id
    join care_period k on k.authority_code = s.authority_code and k.care_id = s.clav_cla_id
    where v.table_name = 'ssd_cla_visits' and (v.day < k.start_day or v.day > k.end_day)
    union all
    select v.authority_code, v.table_name, v.record_id, v.person_id, v.line_no, v.column_name, v.day, 'The visit is recorded a second time for this child and day'
    from (
        select r.*, row_number() over (partition by authority_code, table_name, person_id, day order by line_no) as place from visit_row r where day is not null
    ) v
    where v.place > 1
)
select authority_code, table_name, record_id, person_id, line_no, column_name, cast(day as text) as value, found from misplaced
