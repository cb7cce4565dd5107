insert into clinic_plan (plan_id, conversation_id, authority_code, area_id, indicator, aim, opened_on, closed_on, result)
values (@PlanId, @ConversationId, @AuthorityCode, @AreaId, @Indicator, @Aim, @OpenedOn, @ClosedOn, @Outcome)
