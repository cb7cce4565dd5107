with activity as (
    select authority_code, 'ssd_contacts' as table_name, cont_contact_id as record_id, cont_person_id as person_id, line_no, 'cont_contact_date' as column_name, cont_contact_date as day from ssd_contacts
    union all
    select authority_code, 'ssd_early_help_episodes', earl_episode_id, earl_person_id, line_no, 'earl_episode_start_date', earl_episode_start_date from ssd_early_help_episodes
    union all
    select authority_code, 'ssd_cin_episodes', cine_referral_id, cine_person_id, line_no, 'cine_referral_date', cine_referral_date from ssd_cin_episodes
    union all
    select authority_code, 'ssd_cin_assessments', cina_assessment_id, cina_person_id, line_no, 'cina_assessment_start_date', cina_assessment_start_date from ssd_cin_assessments
    union all
    select authority_code, 'ssd_cin_assessments', cina_assessment_id, cina_person_id, line_no, 'cina_assessment_auth_date', cina_assessment_auth_date from ssd_cin_assessments
    union all
    select authority_code, 'ssd_s47_enquiry', s47e_s47_enquiry_id, s47e_person_id, line_no, 's47e_s47_start_date', s47e_s47_start_date from ssd_s47_enquiry
    union all
    select authority_code, 'ssd_s47_enquiry', s47e_s47_enquiry_id, s47e_person_id, line_no, 's47e_s47_end_date', s47e_s47_end_date from ssd_s47_enquiry
    union all
    select authority_code, 'ssd_initial_cp_conference', icpc_icpc_id, icpc_person_id, line_no, 'icpc_icpc_date', icpc_icpc_date from ssd_initial_cp_conference
    union all
    select authority_code, 'ssd_cp_plans', cppl_cp_plan_id, cppl_person_id, line_no, 'cppl_cp_plan_start_date', cppl_cp_plan_start_date from ssd_cp_plans
    union all
    select authority_code, 'ssd_cp_plans', cppl_cp_plan_id, cppl_person_id, line_no, 'cppl_cp_plan_end_date', cppl_cp_plan_end_date from ssd_cp_plans
    union all
    select authority_code, 'ssd_cp_reviews', cppr_cp_review_id, cppr_person_id, line_no, 'cppr_cp_review_date', cppr_cp_review_date from ssd_cp_reviews
    union all
    select authority_code, 'ssd_cin_plans', cinp_cin_plan_id, cinp_person_id, line_no, 'cinp_cin_plan_start_date', cinp_cin_plan_start_date from ssd_cin_plans
    union all
    select authority_code, 'ssd_cin_plans', cinp_cin_plan_id, cinp_person_id, line_no, 'cinp_cin_plan_end_date', cinp_cin_plan_end_date from ssd_cin_plans
    union all
    select authority_code, 'ssd_cin_visits', cinv_cin_visit_id, cinv_person_id, line_no, 'cinv_cin_visit_date', cinv_cin_visit_date from ssd_cin_visits
    union all
    select authority_code, 'ssd_cp_visits', cppv_cp_visit_id, cppv_person_id, line_no, 'cppv_cp_visit_date', cppv_cp_visit_date from ssd_cp_visits
    union all
    select authority_code, 'ssd_cla_visits', clav_cla_visit_id, clav_person_id, line_no, 'clav_cla_visit_date', clav_cla_visit_date from ssd_cla_visits
    union all
    select authority_code, 'ssd_cla_episodes', clae_cla_episode_id, clae_person_id, line_no, 'clae_cla_episode_start_date', clae_cla_episode_start_date from ssd_cla_episodes
    union all
    select authority_code, 'ssd_cla_episodes', clae_cla_episode_id, clae_person_id, line_no, 'clae_cla_episode_ceased_date', clae_cla_episode_ceased_date from ssd_cla_episodes
    union all
    select authority_code, 'ssd_cla_health', clah_health_check_id, clah_person_id, line_no, 'clah_health_check_date', clah_health_check_date from ssd_cla_health
    union all
    select authority_code, 'ssd_missing', miss_table_id, miss_person_id, line_no, 'miss_missing_episode_start_date', miss_missing_episode_start_date from ssd_missing
    union all
    select authority_code, 'local_strategy_discussion', strategy_discussion_id, person_id, line_no, 'discussion_date', discussion_date from local_strategy_discussion
    union all
    select authority_code, 'local_core_group', core_group_id, person_id, line_no, 'meeting_date', meeting_date from local_core_group
    union all
    select authority_code, 'local_supervision', supervision_id, person_id, line_no, 'supervision_date', supervision_date from local_supervision
)
select a.authority_code, a.table_name, a.record_id, a.person_id, a.line_no, a.column_name, cast(a.day as text) as value,
    'The date lies after the death on ' || cast(p.pers_death_date as text) as found
from activity a
join ssd_person p on p.authority_code = a.authority_code and p.pers_person_id = a.person_id
where a.day > p.pers_death_date
union all
select authority_code, 'ssd_person', pers_person_id, pers_person_id, line_no, 'pers_death_date', cast(pers_death_date as text),
    'The death lies before the birth on ' || cast(pers_dob as text)
from ssd_person
where pers_death_date < pers_dob
