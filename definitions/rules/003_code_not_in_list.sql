with coded as (
    select authority_code, 'ssd_person' as table_name, pers_person_id as record_id, pers_person_id as person_id, line_no, 'pers_sex' as column_name, pers_sex as value, 'sex' as list, cast(null as date) as day from ssd_person where pers_sex is not null
    union all
    select authority_code, 'ssd_person', pers_person_id, pers_person_id, line_no, 'pers_ethnicity', pers_ethnicity, 'ethnicity', cast(null as date) from ssd_person where pers_ethnicity is not null
    union all
    select authority_code, 'ssd_person', pers_person_id, pers_person_id, line_no, 'pers_upn_unknown', pers_upn_unknown, 'upn_unknown', cast(null as date) from ssd_person where pers_upn_unknown is not null
    union all
    select authority_code, 'ssd_disability', disa_table_id, disa_person_id, line_no, 'disa_disability_code', disa_disability_code, 'disability', cast(null as date) from ssd_disability where disa_disability_code is not null
    union all
    select authority_code, 'ssd_cin_episodes', cine_referral_id, cine_person_id, line_no, 'cine_cin_primary_need_code', cine_cin_primary_need_code, 'primary_need', cine_referral_date from ssd_cin_episodes where cine_cin_primary_need_code is not null
    union all
    select authority_code, 'ssd_cin_episodes', cine_referral_id, cine_person_id, line_no, 'cine_referral_nfa', cine_referral_nfa, 'yes_no_flag', cine_referral_date from ssd_cin_episodes where cine_referral_nfa is not null
    union all
    select authority_code, 'ssd_cin_episodes', cine_referral_id, cine_person_id, line_no, 'cine_close_reason', cine_close_reason, 'cin_closure_reason', cine_close_date from ssd_cin_episodes where cine_close_reason is not null
    union all
    select authority_code, 'ssd_cin_assessments', cina_assessment_id, cina_person_id, line_no, 'cina_assessment_outcome_nfa', cina_assessment_outcome_nfa, 'yes_no_flag', cina_assessment_auth_date from ssd_cin_assessments where cina_assessment_outcome_nfa is not null
    union all
    select authority_code, 'ssd_s47_enquiry', s47e_s47_enquiry_id, s47e_person_id, line_no, 's47e_s47_nfa', s47e_s47_nfa, 'yes_no_flag', s47e_s47_end_date from ssd_s47_enquiry where s47e_s47_nfa is not null
    union all
    select authority_code, 'ssd_initial_cp_conference', icpc_icpc_id, icpc_person_id, line_no, 'icpc_icpc_transfer_in', icpc_icpc_transfer_in, 'yes_no_flag', icpc_icpc_date from ssd_initial_cp_conference where icpc_icpc_transfer_in is not null
    union all
    select authority_code, 'ssd_initial_cp_conference', icpc_icpc_id, icpc_person_id, line_no, 'icpc_icpc_outcome_cp_flag', icpc_icpc_outcome_cp_flag, 'yes_no_flag', icpc_icpc_date from ssd_initial_cp_conference where icpc_icpc_outcome_cp_flag is not null
    union all
    select authority_code, 'ssd_cp_plans', cppl_cp_plan_id, cppl_person_id, line_no, 'cppl_cp_plan_ola', cppl_cp_plan_ola, 'yes_no_flag', cppl_cp_plan_start_date from ssd_cp_plans where cppl_cp_plan_ola is not null
    union all
    select authority_code, 'ssd_cp_reviews', cppr_cp_review_id, cppr_person_id, line_no, 'cppr_cp_review_participation', cppr_cp_review_participation, 'review_participation', cppr_cp_review_date from ssd_cp_reviews where cppr_cp_review_participation is not null
    union all
    select authority_code, 'ssd_cin_visits', cinv_cin_visit_id, cinv_person_id, line_no, 'cinv_cin_visit_seen', cinv_cin_visit_seen, 'yes_no_flag', cinv_cin_visit_date from ssd_cin_visits where cinv_cin_visit_seen is not null
    union all
    select authority_code, 'ssd_cp_visits', cppv_cp_visit_id, cppv_person_id, line_no, 'cppv_cp_visit_seen', cppv_cp_visit_seen, 'yes_no_flag', cppv_cp_visit_date from ssd_cp_visits where cppv_cp_visit_seen is not null
    union all
    select authority_code, 'ssd_cla_visits', clav_cla_visit_id, clav_person_id, line_no, 'clav_cla_visit_seen', clav_cla_visit_seen, 'yes_no_flag', clav_cla_visit_date from ssd_cla_visits where clav_cla_visit_seen is not null
    union all
    select authority_code, 'ssd_cla_episodes', clae_cla_episode_id, clae_person_id, line_no, 'clae_cla_episode_start_reason', clae_cla_episode_start_reason, 'reason_new_episode', clae_cla_episode_start_date from ssd_cla_episodes where clae_cla_episode_start_reason is not null
    union all
    select authority_code, 'ssd_cla_episodes', clae_cla_episode_id, clae_person_id, line_no, 'clae_cla_episode_ceased_reason', clae_cla_episode_ceased_reason, 'reason_episode_ceased', clae_cla_episode_ceased_date from ssd_cla_episodes where clae_cla_episode_ceased_reason is not null
    union all
    select authority_code, 'ssd_cla_episodes', clae_cla_episode_id, clae_person_id, line_no, 'clae_cla_primary_need_code', clae_cla_primary_need_code, 'primary_need', clae_cla_episode_start_date from ssd_cla_episodes where clae_cla_primary_need_code is not null
    union all
    select authority_code, 'ssd_cla_placement', clap_cla_placement_id, clap_person_id, line_no, 'clap_cla_placement_type', clap_cla_placement_type, 'placement_type', clap_cla_placement_start_date from ssd_cla_placement where clap_cla_placement_type is not null
    union all
    select authority_code, 'ssd_cla_placement', clap_cla_placement_id, clap_person_id, line_no, 'clap_cla_placement_provider', clap_cla_placement_provider, 'placement_provider', clap_cla_placement_start_date from ssd_cla_placement where clap_cla_placement_provider is not null
    union all
    select authority_code, 'ssd_cla_placement', clap_cla_placement_id, clap_person_id, line_no, 'clap_cla_placement_change_reason', clap_cla_placement_change_reason, 'reason_placement_change', clap_cla_placement_end_date from ssd_cla_placement where clap_cla_placement_change_reason is not null
    union all
    select authority_code, 'ssd_cla_reviews', clar_cla_review_id, cast(null as text), line_no, 'clar_cla_review_participation', clar_cla_review_participation, 'review_participation', clar_cla_review_date from ssd_cla_reviews where clar_cla_review_participation is not null
    union all
    select authority_code, 'ssd_cla_health', clah_health_check_id, clah_person_id, line_no, 'clah_health_check_status', clah_health_check_status, 'health_check_status', clah_health_check_date from ssd_cla_health where clah_health_check_status is not null
    union all
    select authority_code, 'ssd_legal_status', lega_legal_status_id, lega_person_id, line_no, 'lega_legal_status', lega_legal_status, 'legal_status', lega_legal_status_start_date from ssd_legal_status where lega_legal_status is not null
    union all
    select authority_code, 'ssd_missing', miss_table_id, miss_person_id, line_no, 'miss_missing_episode_type', miss_missing_episode_type, 'missing_type', miss_missing_episode_start_date from ssd_missing where miss_missing_episode_type is not null
    union all
    select authority_code, 'ssd_missing', miss_table_id, miss_person_id, line_no, 'miss_missing_rhi_offered', miss_missing_rhi_offered, 'return_interview_offered', miss_missing_episode_end_date from ssd_missing where miss_missing_rhi_offered is not null
    union all
    select authority_code, 'ssd_missing', miss_table_id, miss_person_id, line_no, 'miss_missing_rhi_accepted', miss_missing_rhi_accepted, 'return_interview_accepted', miss_missing_episode_end_date from ssd_missing where miss_missing_rhi_accepted is not null
    union all
    select authority_code, 'ssd_care_leavers', clea_table_id, clea_person_id, line_no, 'clea_care_leaver_eligibility', clea_care_leaver_eligibility, 'care_leaver_eligibility', cast(null as date) from ssd_care_leavers where clea_care_leaver_eligibility is not null
    union all
    select authority_code, 'ssd_care_leavers', clea_table_id, clea_person_id, line_no, 'clea_care_leaver_in_touch', clea_care_leaver_in_touch, 'care_leaver_in_touch', cast(null as date) from ssd_care_leavers where clea_care_leaver_in_touch is not null
    union all
    select authority_code, 'ssd_care_leavers', clea_table_id, clea_person_id, line_no, 'clea_care_leaver_accom_suitable', clea_care_leaver_accom_suitable, 'care_leaver_accommodation_suitability', cast(null as date) from ssd_care_leavers where clea_care_leaver_accom_suitable is not null
    union all
    select authority_code, 'ssd_care_leavers', clea_table_id, clea_person_id, line_no, 'clea_care_leaver_activity', clea_care_leaver_activity, 'care_leaver_activity', cast(null as date) from ssd_care_leavers where clea_care_leaver_activity is not null
    union all
    select authority_code, 'local_team', team_id, cast(null as text), line_no, 'level', level, 'team_level', valid_from from local_team where level is not null
    union all
    select authority_code, 'local_team', team_id, cast(null as text), line_no, 'function', function, 'team_function', valid_from from local_team where function is not null
    union all
    select authority_code, 'local_worker_status', professional_id, cast(null as text), line_no, 'status', status, 'worker_status', from_date from local_worker_status where status is not null
    union all
    select authority_code, 'local_visit_agreement', person_id, person_id, line_no, 'cohort', cohort, 'visit_cohort', from_date from local_visit_agreement where cohort is not null
    union all
    select authority_code, 'local_early_help_visit', eh_visit_id, person_id, line_no, 'seen', seen, 'yes_no_flag', visit_date from local_early_help_visit where seen is not null
    union all
    select authority_code, 'local_foster_carer', household_id, cast(null as text), line_no, 'carer_type', carer_type, 'foster_carer_type', approved_from from local_foster_carer where carer_type is not null
    union all
    select authority_code, 'local_discharge_plan', person_id, person_id, line_no, 'plan', plan, 'discharge_plan', agreed_date from local_discharge_plan where plan is not null
    union all
    select authority_code, 'local_audit', audit_id, person_id, line_no, 'initial_grade', initial_grade, 'audit_grade', completed_date from local_audit where initial_grade is not null
    union all
    select authority_code, 'local_audit', audit_id, person_id, line_no, 'final_grade', final_grade, 'audit_grade', moderated_date from local_audit where final_grade is not null
    union all
    select authority_code, 'local_audit', audit_id, person_id, line_no, 'action_agreed', action_agreed, 'yes_no_flag', completed_date from local_audit where action_agreed is not null
    union all
    -- The letter of the accommodation, with or without the digit of its suitability.
    select authority_code, 'ssd_care_leavers', clea_table_id, clea_person_id, line_no, 'clea_care_leaver_accommodation', substr(clea_care_leaver_accommodation, 1, 1), 'care_leaver_accommodation', cast(null as date)
    from ssd_care_leavers where clea_care_leaver_accommodation is not null
)
select
    v.authority_code,
    v.table_name,
    v.record_id,
    v.person_id,
    v.line_no,
    v.column_name,
    v.value,
    '''' || v.value || ''' is no code of the list ' || replace(v.list, '_', ' ') || ' on ' || cast(coalesce(v.day, m.extract_date) as text) as found
from coded v
join measured_extract m on m.authority_code = v.authority_code
where not exists (
    select 1 from code c
    where (c.list = v.list or (v.list = 'sex' and c.list = 'gender_before_2024'))
        and c.code = upper(v.value)
        and c.valid_from <= coalesce(v.day, m.extract_date)
        and c.valid_to >= coalesce(v.day, m.extract_date)
)
