-- What one measuring session sees: the authorities and periods that are wanted, and the extract tables of those authorities alone.
create temporary table measured_authority (authority_code text not null);

create temporary table bank_holiday (day date not null);

-- Month ends with the first day of the month, of the twelve months, of the financial year and of the calendar year.
create temporary table period (
    period_end date not null,
    period_start date not null,
    r12_start date not null,
    fy_start date not null,
    cy_start date not null
);

create temporary view ssd_person as
select e.* from extract_ssd_person e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_family as
select e.* from extract_ssd_family e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_disability as
select e.* from extract_ssd_disability e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_immigration_status as
select e.* from extract_ssd_immigration_status e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_legal_status as
select e.* from extract_ssd_legal_status e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_contacts as
select e.* from extract_ssd_contacts e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_early_help_episodes as
select e.* from extract_ssd_early_help_episodes e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cin_episodes as
select e.* from extract_ssd_cin_episodes e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cin_assessments as
select e.* from extract_ssd_cin_assessments e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_assessment_factors as
select e.* from extract_ssd_assessment_factors e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cin_plans as
select e.* from extract_ssd_cin_plans e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cin_visits as
select e.* from extract_ssd_cin_visits e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_s47_enquiry as
select e.* from extract_ssd_s47_enquiry e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_initial_cp_conference as
select e.* from extract_ssd_initial_cp_conference e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cp_plans as
select e.* from extract_ssd_cp_plans e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cp_visits as
select e.* from extract_ssd_cp_visits e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cp_reviews as
select e.* from extract_ssd_cp_reviews e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cla_episodes as
select e.* from extract_ssd_cla_episodes e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cla_placement as
select e.* from extract_ssd_cla_placement e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cla_reviews as
select e.* from extract_ssd_cla_reviews e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cla_visits as
select e.* from extract_ssd_cla_visits e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cla_health as
select e.* from extract_ssd_cla_health e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_cla_care_plan as
select e.* from extract_ssd_cla_care_plan e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_missing as
select e.* from extract_ssd_missing e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_care_leavers as
select e.* from extract_ssd_care_leavers e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_permanence as
select e.* from extract_ssd_permanence e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_involvements as
select e.* from extract_ssd_involvements e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_professionals as
select e.* from extract_ssd_professionals e where e.authority_code in (select authority_code from measured_authority);

create temporary view ssd_department as
select e.* from extract_ssd_department e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_team as
select e.* from extract_local_team e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_worker_status as
select e.* from extract_local_worker_status e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_contact_decision as
select e.* from extract_local_contact_decision e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_strategy_discussion as
select e.* from extract_local_strategy_discussion e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_supervision as
select e.* from extract_local_supervision e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_core_group as
select e.* from extract_local_core_group e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_visit_agreement as
select e.* from extract_local_visit_agreement e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_early_help_referral as
select e.* from extract_local_early_help_referral e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_early_help_assessment as
select e.* from extract_local_early_help_assessment e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_early_help_visit as
select e.* from extract_local_early_help_visit e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_pathway_plan as
select e.* from extract_local_pathway_plan e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_pep as
select e.* from extract_local_pep e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_iha_pathway as
select e.* from extract_local_iha_pathway e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_placement_code as
select e.* from extract_local_placement_code e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_discharge_plan as
select e.* from extract_local_discharge_plan e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_foster_carer as
select e.* from extract_local_foster_carer e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_care_proceeding as
select e.* from extract_local_care_proceeding e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_reviewing_challenge as
select e.* from extract_local_reviewing_challenge e where e.authority_code in (select authority_code from measured_authority);

create temporary view local_audit as
select e.* from extract_local_audit e where e.authority_code in (select authority_code from measured_authority);
