-- Records that have an identifier, a child and a day: from the day on which they happened or began to their last, which is the same for an
-- event and 9999-12-31 for what is open. A record without its first day is not here.
select r.authority_code, 'ssd_cla_reviews' as table_name, r.clar_cla_review_id as record_id, c.person_id, r.clar_cla_review_date as from_day, r.clar_cla_review_date as to_day
from ssd_cla_reviews r
left join care_period c on c.authority_code = r.authority_code and c.care_id = r.clar_cla_id
where r.clar_cla_review_id is not null and r.clar_cla_review_date is not null
union all
select authority_code, 'ssd_contacts', cont_contact_id, cont_person_id, cont_contact_date, cont_contact_date
from ssd_contacts
where cont_contact_id is not null and cont_contact_date is not null
union all
select authority_code, 'ssd_early_help_episodes', earl_episode_id, earl_person_id, earl_episode_start_date, coalesce(earl_episode_end_date, date '9999-12-31')
from ssd_early_help_episodes
where earl_episode_id is not null and earl_episode_start_date is not null
union all
select authority_code, 'ssd_cin_episodes', cine_referral_id, cine_person_id, cine_referral_date, coalesce(cine_close_date, date '9999-12-31')
from ssd_cin_episodes
where cine_referral_id is not null and cine_referral_date is not null
union all
select authority_code, 'ssd_cin_assessments', cina_assessment_id, cina_person_id, cina_assessment_start_date, coalesce(cina_assessment_auth_date, date '9999-12-31')
from ssd_cin_assessments
where cina_assessment_id is not null and cina_assessment_start_date is not null
union all
select authority_code, 'ssd_s47_enquiry', s47e_s47_enquiry_id, s47e_person_id, s47e_s47_start_date, coalesce(s47e_s47_end_date, date '9999-12-31')
from ssd_s47_enquiry
where s47e_s47_enquiry_id is not null and s47e_s47_start_date is not null
union all
select authority_code, 'ssd_initial_cp_conference', icpc_icpc_id, icpc_person_id, icpc_icpc_date, icpc_icpc_date
from ssd_initial_cp_conference
where icpc_icpc_id is not null and icpc_icpc_date is not null
union all
select authority_code, 'ssd_cp_plans', cppl_cp_plan_id, cppl_person_id, cppl_cp_plan_start_date, coalesce(cppl_cp_plan_end_date, date '9999-12-31')
from ssd_cp_plans
where cppl_cp_plan_id is not null and cppl_cp_plan_start_date is not null
union all
select authority_code, 'ssd_cp_reviews', cppr_cp_review_id, cppr_person_id, cppr_cp_review_date, cppr_cp_review_date
from ssd_cp_reviews
where cppr_cp_review_id is not null and cppr_cp_review_date is not null
union all
select authority_code, 'ssd_cp_visits', cppv_cp_visit_id, cppv_person_id, cppv_cp_visit_date, cppv_cp_visit_date
from ssd_cp_visits
where cppv_cp_visit_id is not null and cppv_cp_visit_date is not null
union all
select authority_code, 'ssd_cin_plans', cinp_cin_plan_id, cinp_person_id, cinp_cin_plan_start_date, coalesce(cinp_cin_plan_end_date, date '9999-12-31')
from ssd_cin_plans
where cinp_cin_plan_id is not null and cinp_cin_plan_start_date is not null
union all
select authority_code, 'ssd_cin_visits', cinv_cin_visit_id, cinv_person_id, cinv_cin_visit_date, cinv_cin_visit_date
from ssd_cin_visits
where cinv_cin_visit_id is not null and cinv_cin_visit_date is not null
union all
select authority_code, 'ssd_cla_episodes', clae_cla_episode_id, clae_person_id, clae_cla_episode_start_date, coalesce(clae_cla_episode_ceased_date, date '9999-12-31')
from ssd_cla_episodes
where clae_cla_episode_id is not null and clae_cla_episode_start_date is not null
union all
select authority_code, 'ssd_cla_placement', clap_cla_placement_id, clap_person_id, clap_cla_placement_start_date, coalesce(clap_cla_placement_end_date, date '9999-12-31')
from ssd_cla_placement
where clap_cla_placement_id is not null and clap_cla_placement_start_date is not null
union all
select authority_code, 'ssd_cla_visits', clav_cla_visit_id, clav_person_id, clav_cla_visit_date, clav_cla_visit_date
from ssd_cla_visits
where clav_cla_visit_id is not null and clav_cla_visit_date is not null
union all
select authority_code, 'ssd_cla_health', clah_health_check_id, clah_person_id, clah_health_check_date, clah_health_check_date
from ssd_cla_health
where clah_health_check_id is not null and clah_health_check_date is not null
union all
select authority_code, 'ssd_cla_care_plan', lacp_table_id, lacp_person_id, lacp_cla_care_plan_start_date, coalesce(lacp_cla_care_plan_end_date, date '9999-12-31')
from ssd_cla_care_plan
where lacp_table_id is not null and lacp_cla_care_plan_start_date is not null
union all
select authority_code, 'ssd_missing', miss_table_id, miss_person_id, miss_missing_episode_start_date, coalesce(miss_missing_episode_end_date, date '9999-12-31')
from ssd_missing
where miss_table_id is not null and miss_missing_episode_start_date is not null
union all
select authority_code, 'ssd_legal_status', lega_legal_status_id, lega_person_id, lega_legal_status_start_date, coalesce(lega_legal_status_end_date, date '9999-12-31')
from ssd_legal_status
where lega_legal_status_id is not null and lega_legal_status_start_date is not null
union all
select authority_code, 'ssd_immigration_status', immi_immigration_status_id, immi_person_id, immi_immigration_status_start_date, coalesce(immi_immigration_status_end_date, date '9999-12-31')
from ssd_immigration_status
where immi_immigration_status_id is not null and immi_immigration_status_start_date is not null
union all
select authority_code, 'ssd_involvements', invo_involvements_id, invo_person_id, invo_involvement_start_date, coalesce(invo_involvement_end_date, date '9999-12-31')
from ssd_involvements
where invo_involvements_id is not null and invo_involvement_start_date is not null
union all
select authority_code, 'local_strategy_discussion', strategy_discussion_id, person_id, discussion_date, discussion_date
from local_strategy_discussion
where strategy_discussion_id is not null and discussion_date is not null
union all
select authority_code, 'local_supervision', supervision_id, person_id, supervision_date, supervision_date
from local_supervision
where supervision_id is not null and supervision_date is not null
union all
select authority_code, 'local_core_group', core_group_id, person_id, meeting_date, meeting_date
from local_core_group
where core_group_id is not null and meeting_date is not null
union all
select authority_code, 'local_early_help_referral', eh_referral_id, person_id, referral_date, referral_date
from local_early_help_referral
where eh_referral_id is not null and referral_date is not null
union all
select authority_code, 'local_early_help_assessment', eh_assessment_id, person_id, start_date, coalesce(completed_date, date '9999-12-31')
from local_early_help_assessment
where eh_assessment_id is not null and start_date is not null
union all
select authority_code, 'local_early_help_visit', eh_visit_id, person_id, visit_date, visit_date
from local_early_help_visit
where eh_visit_id is not null and visit_date is not null
union all
select authority_code, 'local_pathway_plan', pathway_plan_id, person_id, authorised_date, coalesce(end_date, date '9999-12-31')
from local_pathway_plan
where pathway_plan_id is not null and authorised_date is not null
union all
select authority_code, 'local_pep', pep_id, person_id, completed_date, completed_date
from local_pep
where pep_id is not null and completed_date is not null
union all
select authority_code, 'local_audit', audit_id, person_id, completed_date, completed_date
from local_audit
where audit_id is not null and completed_date is not null
