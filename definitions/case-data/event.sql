-- Every dated event of a child, one row a record and kind, with the team that answers for it (clarifications 4, 11-13): the team recorded on
-- the event, else the lead worker's at the end of the day, else that of the lead involvement which ended on the day.
-- Events after death are left out; is_adult, is_21 and is_unborn are tested on the
-- event's own day, for an end on the day before (clarification 9).
-- Read in parts: each reader takes one kind.
-- Read for one part: cp_plan, care_period.
with recorded as (
    select authority_code, 'contact' as kind, cont_contact_id as record_id, cont_person_id as person_id,
        cont_contact_date as event_day, cont_contact_date as age_day, cast(null as text) as team_id
    from ssd_contacts
    union all
    select authority_code, 'early-help-referral', eh_referral_id, person_id, referral_date, referral_date, cast(null as text)
    from local_early_help_referral
    union all
    select authority_code, 'early-help-assessment-start', eh_assessment_id, person_id, start_date, start_date, cast(null as text)
    from local_early_help_assessment
    union all
    select authority_code, 'early-help-assessment-end', eh_assessment_id, person_id, completed_date, completed_date, cast(null as text)
    from local_early_help_assessment
    union all
    select authority_code, 'early-help-start', earl_episode_id, earl_person_id, earl_episode_start_date, earl_episode_start_date, cast(null as text)
    from ssd_early_help_episodes
    union all
    select authority_code, 'early-help-end', earl_episode_id, earl_person_id, earl_episode_end_date, earl_episode_end_date, cast(null as text)
    from ssd_early_help_episodes
    union all
    select authority_code, 'assessment-end', cina_assessment_id, cina_person_id, cina_assessment_auth_date, cina_assessment_auth_date, cina_assessment_team
    from ssd_cin_assessments
    union all
    select authority_code, 'strategy-discussion', strategy_discussion_id, person_id, discussion_date, discussion_date, cast(null as text)
    from local_strategy_discussion
    union all
    select authority_code, 'section-47-start', s47e_s47_enquiry_id, s47e_person_id, s47e_s47_start_date, s47e_s47_start_date, s47e_s47_completed_by_team
    from ssd_s47_enquiry
    union all
    select authority_code, 'section-47-end', s47e_s47_enquiry_id, s47e_person_id, s47e_s47_end_date, s47e_s47_end_date, s47e_s47_completed_by_team
    from ssd_s47_enquiry
    union all
    select authority_code, 'conference', icpc_icpc_id, icpc_person_id, icpc_icpc_date, icpc_icpc_date, icpc_icpc_team
    from ssd_initial_cp_conference
    union all
    select authority_code, 'cp-plan-start', plan_id, person_id, start_day, start_day, cast(null as text) from cp_plan
    union all
    select authority_code, 'cp-plan-end', plan_id, person_id, end_day, end_day - 1, cast(null as text) from cp_plan where end_day < date '9999-12-31'
    union all
    select authority_code, 'cp-review', cppr_cp_review_id, cppr_person_id, cppr_cp_review_date, cppr_cp_review_date, cast(null as text)
    from ssd_cp_reviews
    union all
    select authority_code, 'reviewing-challenge', challenge_id, person_id, raised_date, raised_date, cast(null as text)
    from local_reviewing_challenge
    union all
    select authority_code, 'care-start', care_id, person_id, start_day, start_day, cast(null as text) from care_period
    union all
    select authority_code, 'care-end', care_id, person_id, end_day, end_day - 1, cast(null as text) from care_period where has_ceased = 1
    union all
    select authority_code, 'audit', audit_id, person_id, completed_date, date '1900-01-01', team_id from audited_case
    union all
    select authority_code, 'audit-moderation', audit_id, person_id, moderated_date, date '1900-01-01', team_id from audited_case
)
select
    r.authority_code,
    r.kind,
    r.record_id,
    r.person_id,
    r.event_day,
    case when coalesce(p.age_18_on, date '9999-12-31') <= r.age_day then 1 else 0 end as is_adult,
    case when coalesce(p.age_21_on, date '9999-12-31') <= r.age_day then 1 else 0 end as is_21,
    case when coalesce(p.born_on, date '1900-01-01') > r.age_day then 1 else 0 end as is_unborn,
    coalesce(t.area_id, case when l.person_id is null then e.area_id else l.area_id end) as area_id
from recorded r
left join person p on p.authority_code = r.authority_code and p.person_id = r.person_id
left join area t on t.authority_code = r.authority_code and t.area_id = r.team_id and t.area_level = 'team'
left join lead_span l
    on l.authority_code = r.authority_code and l.person_id = r.person_id and l.from_day <= r.event_day and l.to_day > r.event_day
left join lead_ended e
    on e.authority_code = r.authority_code and e.person_id = r.person_id and e.end_day = r.event_day
where r.event_day is not null
    and (r.event_day <= coalesce(p.death_date, date '9999-12-31'))
