-- What was first held by an extract of this day or a later one is told anew: the extract replaces it.
delete from record_first_held where authority_code = @AuthorityCode and first_extract_date >= @ExtractDate;

delete from extract_taken_in where authority_code = @AuthorityCode and extract_date >= @ExtractDate;

insert into extract_taken_in (authority_code, extract_date) values (@AuthorityCode, @ExtractDate);

-- Records that no extract before held, of every table whose records have a name; a test compares the tables with definitions/extracts.
insert into record_first_held (authority_code, table_name, record_id, first_extract_date)
select n.authority_code, n.table_name, n.record_id, @ExtractDate
from (
    select authority_code, 'local_audit' as table_name, audit_id as record_id from extract_local_audit where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_contact_decision' as table_name, contact_id as record_id from extract_local_contact_decision where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_core_group' as table_name, core_group_id as record_id from extract_local_core_group where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_early_help_assessment' as table_name, eh_assessment_id as record_id from extract_local_early_help_assessment where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_early_help_referral' as table_name, eh_referral_id as record_id from extract_local_early_help_referral where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_early_help_visit' as table_name, eh_visit_id as record_id from extract_local_early_help_visit where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_foster_carer' as table_name, household_id as record_id from extract_local_foster_carer where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_pathway_plan' as table_name, pathway_plan_id as record_id from extract_local_pathway_plan where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_pep' as table_name, pep_id as record_id from extract_local_pep where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_placement_code' as table_name, clap_cla_placement_id as record_id from extract_local_placement_code where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_reviewing_challenge' as table_name, challenge_id as record_id from extract_local_reviewing_challenge where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_strategy_discussion' as table_name, strategy_discussion_id as record_id from extract_local_strategy_discussion where authority_code = @AuthorityCode
    union all
    select authority_code, 'local_supervision' as table_name, supervision_id as record_id from extract_local_supervision where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_assessment_factors' as table_name, cinf_table_id as record_id from extract_ssd_assessment_factors where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_care_leavers' as table_name, clea_table_id as record_id from extract_ssd_care_leavers where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cin_assessments' as table_name, cina_assessment_id as record_id from extract_ssd_cin_assessments where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cin_episodes' as table_name, cine_referral_id as record_id from extract_ssd_cin_episodes where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cin_plans' as table_name, cinp_cin_plan_id as record_id from extract_ssd_cin_plans where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cin_visits' as table_name, cinv_cin_visit_id as record_id from extract_ssd_cin_visits where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cla_care_plan' as table_name, lacp_table_id as record_id from extract_ssd_cla_care_plan where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cla_episodes' as table_name, clae_cla_episode_id as record_id from extract_ssd_cla_episodes where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cla_health' as table_name, clah_health_check_id as record_id from extract_ssd_cla_health where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cla_placement' as table_name, clap_cla_placement_id as record_id from extract_ssd_cla_placement where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cla_reviews' as table_name, clar_cla_review_id as record_id from extract_ssd_cla_reviews where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cla_visits' as table_name, clav_cla_visit_id as record_id from extract_ssd_cla_visits where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_contacts' as table_name, cont_contact_id as record_id from extract_ssd_contacts where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cp_plans' as table_name, cppl_cp_plan_id as record_id from extract_ssd_cp_plans where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cp_reviews' as table_name, cppr_cp_review_id as record_id from extract_ssd_cp_reviews where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_cp_visits' as table_name, cppv_cp_visit_id as record_id from extract_ssd_cp_visits where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_department' as table_name, dept_team_id as record_id from extract_ssd_department where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_disability' as table_name, disa_table_id as record_id from extract_ssd_disability where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_early_help_episodes' as table_name, earl_episode_id as record_id from extract_ssd_early_help_episodes where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_family' as table_name, fami_table_id as record_id from extract_ssd_family where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_immigration_status' as table_name, immi_immigration_status_id as record_id from extract_ssd_immigration_status where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_initial_cp_conference' as table_name, icpc_icpc_id as record_id from extract_ssd_initial_cp_conference where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_involvements' as table_name, invo_involvements_id as record_id from extract_ssd_involvements where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_legal_status' as table_name, lega_legal_status_id as record_id from extract_ssd_legal_status where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_missing' as table_name, miss_table_id as record_id from extract_ssd_missing where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_permanence' as table_name, perm_table_id as record_id from extract_ssd_permanence where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_person' as table_name, pers_person_id as record_id from extract_ssd_person where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_professionals' as table_name, prof_professional_id as record_id from extract_ssd_professionals where authority_code = @AuthorityCode
    union all
    select authority_code, 'ssd_s47_enquiry' as table_name, s47e_s47_enquiry_id as record_id from extract_ssd_s47_enquiry where authority_code = @AuthorityCode
) n
where n.record_id is not null
    and not exists (
        select 1 from record_first_held h
        where h.authority_code = @AuthorityCode
            and h.authority_code = n.authority_code and h.table_name = n.table_name and h.record_id = n.record_id
    );
