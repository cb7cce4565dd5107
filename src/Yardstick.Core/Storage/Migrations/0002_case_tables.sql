-- The accepted rows of the current extract of each authority, one table a file of the extract, by its name behind `extract_`.

-- The authority code is part of every key and join, so that the tables can be distributed by authority.

-- Columns stand as in definitions/extracts/*; a test compares the two.

create table extract_ssd_person (
    authority_code text not null,
    line_no bigint not null,
    pers_person_id text,
    pers_sex text,
    pers_ethnicity text,
    pers_dob date,
    pers_upn_unknown text,
    pers_expected_dob date,
    pers_death_date date
);

create table extract_ssd_family (
    authority_code text not null,
    line_no bigint not null,
    fami_table_id text,
    fami_family_id text,
    fami_person_id text
);

create table extract_ssd_disability (
    authority_code text not null,
    line_no bigint not null,
    disa_person_id text,
    disa_table_id text,
    disa_disability_code text
);

create table extract_ssd_immigration_status (
    authority_code text not null,
    line_no bigint not null,
    immi_person_id text,
    immi_immigration_status_id text,
    immi_immigration_status text,
    immi_immigration_status_start_date date,
    immi_immigration_status_end_date date
);

create table extract_ssd_legal_status (
    authority_code text not null,
    line_no bigint not null,
    lega_legal_status_id text,
    lega_person_id text,
    lega_legal_status text,
    lega_legal_status_start_date date,
    lega_legal_status_end_date date
);

create table extract_ssd_contacts (
    authority_code text not null,
    line_no bigint not null,
    cont_contact_id text,
    cont_person_id text,
    cont_contact_date date,
    cont_contact_source_code text,
    cont_contact_outcome_json text
);

create table extract_ssd_early_help_episodes (
    authority_code text not null,
    line_no bigint not null,
    earl_episode_id text,
    earl_person_id text,
    earl_episode_start_date date,
    earl_episode_end_date date,
    earl_episode_reason text,
    earl_episode_end_reason text
);

create table extract_ssd_cin_episodes (
    authority_code text not null,
    line_no bigint not null,
    cine_referral_id text,
    cine_person_id text,
    cine_referral_date date,
    cine_cin_primary_need_code text,
    cine_referral_source_code text,
    cine_referral_outcome_json text,
    cine_referral_nfa text,
    cine_close_reason text,
    cine_close_date date,
    cine_referral_team text
);

create table extract_ssd_cin_assessments (
    authority_code text not null,
    line_no bigint not null,
    cina_assessment_id text,
    cina_person_id text,
    cina_referral_id text,
    cina_assessment_start_date date,
    cina_assessment_child_seen text,
    cina_assessment_auth_date date,
    cina_assessment_outcome_json text,
    cina_assessment_outcome_nfa text,
    cina_assessment_team text
);

create table extract_ssd_assessment_factors (
    authority_code text not null,
    line_no bigint not null,
    cinf_table_id text,
    cinf_assessment_id text,
    cinf_assessment_factors_json text
);

create table extract_ssd_cin_plans (
    authority_code text not null,
    line_no bigint not null,
    cinp_cin_plan_id text,
    cinp_referral_id text,
    cinp_person_id text,
    cinp_cin_plan_start_date date,
    cinp_cin_plan_end_date date,
    cinp_cin_plan_team text
);

create table extract_ssd_cin_visits (
    authority_code text not null,
    line_no bigint not null,
    cinv_cin_visit_id text,
    cinv_person_id text,
    cinv_cin_visit_date date,
    cinv_cin_visit_seen text,
    cinv_cin_visit_seen_alone text
);

create table extract_ssd_s47_enquiry (
    authority_code text not null,
    line_no bigint not null,
    s47e_s47_enquiry_id text,
    s47e_referral_id text,
    s47e_person_id text,
    s47e_s47_start_date date,
    s47e_s47_end_date date,
    s47e_s47_nfa text,
    s47e_s47_outcome_json text,
    s47e_s47_completed_by_team text
);

create table extract_ssd_initial_cp_conference (
    authority_code text not null,
    line_no bigint not null,
    icpc_icpc_id text,
    icpc_s47_enquiry_id text,
    icpc_person_id text,
    icpc_cp_plan_id text,
    icpc_referral_id text,
    icpc_icpc_transfer_in text,
    icpc_icpc_target_date date,
    icpc_icpc_date date,
    icpc_icpc_outcome_cp_flag text,
    icpc_icpc_outcome_json text,
    icpc_icpc_team text
);

create table extract_ssd_cp_plans (
    authority_code text not null,
    line_no bigint not null,
    cppl_cp_plan_id text,
    cppl_referral_id text,
    cppl_icpc_id text,
    cppl_person_id text,
    cppl_cp_plan_start_date date,
    cppl_cp_plan_end_date date,
    cppl_cp_plan_initial_category text,
    cppl_cp_plan_ola text,
    cppl_cp_plan_latest_category text
);

create table extract_ssd_cp_visits (
    authority_code text not null,
    line_no bigint not null,
    cppv_cp_visit_id text,
    cppv_person_id text,
    cppv_cp_plan_id text,
    cppv_cp_visit_date date,
    cppv_cp_visit_seen text,
    cppv_cp_visit_seen_alone text
);

create table extract_ssd_cp_reviews (
    authority_code text not null,
    line_no bigint not null,
    cppr_cp_review_id text,
    cppr_person_id text,
    cppr_cp_plan_id text,
    cppr_cp_review_due date,
    cppr_cp_review_date date,
    cppr_cp_review_outcome_continue_cp text,
    cppr_cp_review_participation text
);

create table extract_ssd_cla_episodes (
    authority_code text not null,
    line_no bigint not null,
    clae_cla_episode_id text,
    clae_person_id text,
    clae_cla_episode_start_date date,
    clae_cla_episode_start_reason text,
    clae_cla_primary_need_code text,
    clae_cla_episode_ceased_date date,
    clae_cla_episode_ceased_reason text,
    clae_cla_id text,
    clae_referral_id text,
    clae_cla_placement_id text,
    clae_entered_care_date date
);

create table extract_ssd_cla_placement (
    authority_code text not null,
    line_no bigint not null,
    clap_cla_placement_id text,
    clap_cla_placement_start_date date,
    clap_cla_placement_type text,
    clap_cla_placement_urn text,
    clap_cla_placement_distance decimal(18,4),
    clap_cla_id text,
    clap_cla_placement_provider text,
    clap_cla_placement_postcode text,
    clap_cla_placement_end_date date,
    clap_cla_placement_change_reason text,
    clap_person_id text
);

create table extract_ssd_cla_reviews (
    authority_code text not null,
    line_no bigint not null,
    clar_cla_review_id text,
    clar_cla_id text,
    clar_cla_review_due_date date,
    clar_cla_review_date date,
    clar_cla_review_cancelled text,
    clar_cla_review_participation text
);

create table extract_ssd_cla_visits (
    authority_code text not null,
    line_no bigint not null,
    clav_cla_visit_id text,
    clav_cla_id text,
    clav_person_id text,
    clav_cla_visit_date date,
    clav_cla_visit_seen text,
    clav_cla_visit_seen_alone text
);

create table extract_ssd_cla_health (
    authority_code text not null,
    line_no bigint not null,
    clah_health_check_id text,
    clah_person_id text,
    clah_health_check_type text,
    clah_health_check_date date,
    clah_health_check_status text
);

create table extract_ssd_cla_care_plan (
    authority_code text not null,
    line_no bigint not null,
    lacp_table_id text,
    lacp_person_id text,
    lacp_cla_care_plan_start_date date,
    lacp_cla_care_plan_end_date date,
    lacp_cla_care_plan_json text
);

create table extract_ssd_missing (
    authority_code text not null,
    line_no bigint not null,
    miss_table_id text,
    miss_person_id text,
    miss_missing_episode_start_date date,
    miss_missing_episode_type text,
    miss_missing_episode_end_date date,
    miss_missing_rhi_offered text,
    miss_missing_rhi_accepted text
);

create table extract_ssd_care_leavers (
    authority_code text not null,
    line_no bigint not null,
    clea_table_id text,
    clea_person_id text,
    clea_care_leaver_eligibility text,
    clea_care_leaver_in_touch text,
    clea_care_leaver_latest_contact date,
    clea_care_leaver_accommodation text,
    clea_care_leaver_accom_suitable text,
    clea_care_leaver_activity text,
    clea_pathway_plan_review_date date,
    clea_care_leaver_allocated_team text
);

create table extract_ssd_permanence (
    authority_code text not null,
    line_no bigint not null,
    perm_table_id text,
    perm_person_id text,
    perm_cla_id text,
    perm_adm_decision_date date,
    perm_ffa_cp_decision_date date,
    perm_placement_order_date date,
    perm_placed_for_adoption_date date,
    perm_matched_date date,
    perm_placed_ffa_cp_date date,
    perm_decision_reversed_date date,
    perm_placed_foster_carer_date date,
    perm_permanence_order_date date,
    perm_permanence_order_type text
);

create table extract_ssd_involvements (
    authority_code text not null,
    line_no bigint not null,
    invo_involvements_id text,
    invo_professional_id text,
    invo_professional_role_id text,
    invo_professional_team text,
    invo_involvement_start_date date,
    invo_involvement_end_date date,
    invo_person_id text,
    invo_referral_id text
);

create table extract_ssd_professionals (
    authority_code text not null,
    line_no bigint not null,
    prof_professional_id text,
    prof_staff_id text,
    prof_social_worker_registration_no text,
    prof_professional_job_title text,
    prof_professional_department text,
    prof_full_time_equivalency decimal(18,4),
    prof_agency_worker_flag text
);

create table extract_ssd_department (
    authority_code text not null,
    line_no bigint not null,
    dept_team_id text,
    dept_team_name text,
    dept_team_parent_id text
);

create table extract_local_team (
    authority_code text not null,
    line_no bigint not null,
    team_id text,
    level text,
    function text,
    valid_from date,
    valid_to date
);

create table extract_local_worker_status (
    authority_code text not null,
    line_no bigint not null,
    professional_id text,
    status text,
    from_date date,
    to_date date
);

create table extract_local_contact_decision (
    authority_code text not null,
    line_no bigint not null,
    contact_id text,
    received_at timestamp,
    decided_at timestamp
);

create table extract_local_strategy_discussion (
    authority_code text not null,
    line_no bigint not null,
    strategy_discussion_id text,
    person_id text,
    referral_id text,
    discussion_date date,
    s47_enquiry_id text
);

create table extract_local_supervision (
    authority_code text not null,
    line_no bigint not null,
    supervision_id text,
    person_id text,
    professional_id text,
    supervision_date date
);

create table extract_local_core_group (
    authority_code text not null,
    line_no bigint not null,
    core_group_id text,
    cp_plan_id text,
    person_id text,
    meeting_date date
);

create table extract_local_visit_agreement (
    authority_code text not null,
    line_no bigint not null,
    person_id text,
    cohort text,
    interval_days bigint,
    from_date date,
    to_date date
);

create table extract_local_early_help_referral (
    authority_code text not null,
    line_no bigint not null,
    eh_referral_id text,
    person_id text,
    referral_date date
);

create table extract_local_early_help_assessment (
    authority_code text not null,
    line_no bigint not null,
    eh_assessment_id text,
    person_id text,
    episode_id text,
    start_date date,
    completed_date date
);

create table extract_local_early_help_visit (
    authority_code text not null,
    line_no bigint not null,
    eh_visit_id text,
    person_id text,
    visit_date date,
    seen text
);

create table extract_local_pathway_plan (
    authority_code text not null,
    line_no bigint not null,
    pathway_plan_id text,
    person_id text,
    authorised_date date,
    reviewed_date date,
    end_date date
);

create table extract_local_pep (
    authority_code text not null,
    line_no bigint not null,
    pep_id text,
    person_id text,
    completed_date date
);

create table extract_local_iha_pathway (
    authority_code text not null,
    line_no bigint not null,
    person_id text,
    requested_date date,
    offered_date date
);

create table extract_local_placement_code (
    authority_code text not null,
    line_no bigint not null,
    clap_cla_placement_id text,
    code text
);

create table extract_local_discharge_plan (
    authority_code text not null,
    line_no bigint not null,
    person_id text,
    plan text,
    agreed_date date,
    ended_date date
);

create table extract_local_foster_carer (
    authority_code text not null,
    line_no bigint not null,
    household_id text,
    carer_type text,
    approved_from date,
    approved_to date
);

create table extract_local_care_proceeding (
    authority_code text not null,
    line_no bigint not null,
    case_id text,
    person_id text,
    issued_date date,
    final_order_date date
);

create table extract_local_audit (
    authority_code text not null,
    line_no bigint not null,
    audit_id text,
    person_id text,
    team_id text,
    audit_type text,
    completed_date date,
    initial_grade text,
    moderated_date date,
    final_grade text,
    action_agreed text
);

-- The current extract of each authority, and which of its tables were delivered.
create table extract (
    authority_code text not null,
    authority_name text not null,
    extract_id text not null,
    extract_date date not null,
    covers_from date,
    source_name text not null,
    content_hash text not null,
    imported_at timestamp not null,
    primary key (authority_code)
);

create table extract_table (
    authority_code text not null,
    table_name text not null,
    rows_read bigint not null,
    rows_accepted bigint not null,
    rows_set_aside bigint not null,
    primary key (authority_code, table_name)
);

create table extract_population (
    authority_code text not null,
    line_no bigint not null,
    valid_from date,
    population_0_17 bigint,
    source text
);
