with work as (
    select authority_code, cina_person_id as person_id, cina_assessment_start_date as start_day, coalesce(cina_assessment_auth_date, date '9999-12-31') as end_day
    from ssd_cin_assessments
    union all
    select authority_code, cinp_person_id, cinp_cin_plan_start_date, coalesce(cinp_cin_plan_end_date, date '9999-12-31') from ssd_cin_plans
    union all
    select authority_code, cppl_person_id, cppl_cp_plan_start_date, coalesce(cppl_cp_plan_end_date, date '9999-12-31') from ssd_cp_plans
    union all
    select authority_code, clae_person_id, clae_cla_episode_start_date, coalesce(clae_cla_episode_ceased_date, date '9999-12-31') from ssd_cla_episodes
    union all
    select authority_code, clea_person_id, date '1900-01-01', date '9999-12-31'
    from ssd_care_leavers
    where lower(clea_care_leaver_eligibility) in ('relevant', 'former relevant', 'qualifying')
),
busy as (
    select w.authority_code, w.person_id, max(w.end_day) as until_day
    from work w
    join measured_extract m on m.authority_code = w.authority_code
    where w.start_day <= m.extract_date
    group by w.authority_code, w.person_id
)
select
    e.authority_code,
    'ssd_cin_episodes' as table_name,
    e.cine_referral_id as record_id,
    e.cine_person_id as person_id,
    e.line_no,
    'cine_close_date' as column_name,
    cast(case when b.until_day > e.cine_referral_date then b.until_day else e.cine_referral_date end as text) as value,
    'The case is open and has had no assessment, plan or care for more than 10 working days' as found
from ssd_cin_episodes e
join measured_extract m on m.authority_code = e.authority_code
left join busy b on b.authority_code = e.authority_code and b.person_id = e.cine_person_id
join calendar s on s.day = case when b.until_day > e.cine_referral_date then b.until_day else e.cine_referral_date end
join calendar t on t.day = m.extract_date
where coalesce(e.cine_close_date, date '9999-12-31') > m.extract_date and t.working_days - s.working_days > 10
