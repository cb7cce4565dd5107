with visited as (
    -- Grouped rather than asked with exists, which the file engine answers by comparing all visits with all cases.
    select v.authority_code, v.cinv_cin_visit_id as record_id, v.cinv_person_id as person_id, v.line_no, v.cinv_cin_visit_date as day,
        sum(case when e.cine_referral_date <= v.cinv_cin_visit_date and coalesce(e.cine_close_date, date '9999-12-31') >= v.cinv_cin_visit_date then 1 else 0 end) as open_episodes
    from ssd_cin_visits v
    join ssd_cin_episodes e on e.authority_code = v.authority_code and e.cine_person_id = v.cinv_person_id
    where v.cinv_cin_visit_date is not null
    group by v.authority_code, v.cinv_cin_visit_id, v.cinv_person_id, v.line_no, v.cinv_cin_visit_date
),
visit_row as (
    select authority_code, 'ssd_cin_visits' as table_name, cinv_cin_visit_id as record_id, cinv_person_id as person_id, line_no,
        'cinv_cin_visit_date' as column_name, cinv_cin_visit_date as day
    from ssd_cin_visits
    union all
    select authority_code, 'ssd_cp_visits', cppv_cp_visit_id, cppv_person_id, line_no, 'cppv_cp_visit_date', cppv_cp_visit_date from ssd_cp_visits
    union all
    select authority_code, 'ssd_cla_visits', clav_cla_visit_id, clav_person_id, line_no, 'clav_cla_visit_date', clav_cla_visit_date from ssd_cla_visits
),
misplaced as (
    select authority_code, 'ssd_cin_visits' as table_name, record_id, person_id, line_no, 'cinv_cin_visit_date' as column_name, day,
        'The visit lies on a day without an open case' as found
    from visited
    where open_episodes = 0
    union all
    select v.authority_code, 'ssd_cp_visits', v.cppv_cp_visit_id, v.cppv_person_id, v.line_no, 'cppv_cp_visit_date', v.cppv_cp_visit_date,
        case when v.cppv_cp_visit_date < c.cppl_cp_plan_start_date then 'The visit lies before its plan' else 'The visit lies after its plan' end
    from ssd_cp_visits v
    join ssd_cp_plans c on c.authority_code = v.authority_code and c.cppl_cp_plan_id = v.cppv_cp_plan_id
    where v.cppv_cp_visit_date < c.cppl_cp_plan_start_date or v.cppv_cp_visit_date > c.cppl_cp_plan_end_date
    union all
    select v.authority_code, 'ssd_cla_visits', v.clav_cla_visit_id, v.clav_person_id, v.line_no, 'clav_cla_visit_date', v.clav_cla_visit_date,
        case when v.clav_cla_visit_date < k.start_day then 'The visit lies before its period of care' else 'The visit lies after its period of care' end
    from ssd_cla_visits v
    join care_period k on k.authority_code = v.authority_code and k.care_id = v.clav_cla_id
    where v.clav_cla_visit_date < k.start_day or v.clav_cla_visit_date > k.end_day
    union all
    select v.authority_code, v.table_name, v.record_id, v.person_id, v.line_no, v.column_name, v.day, 'The visit is recorded a second time for this child and day'
    from (
        select r.*, row_number() over (partition by authority_code, table_name, person_id, day order by line_no) as place from visit_row r where day is not null
    ) v
    where v.place > 1
)
select authority_code, table_name, record_id, person_id, line_no, column_name, cast(day as text) as value, found from misplaced
