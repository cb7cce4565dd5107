insert into clinic_conversation (conversation_id, authority_code, area_id, indicator, month_end, held_on, with_role, said, noted_by, noted_at)
values (@ConversationId, @AuthorityCode, @AreaId, @Indicator, @MonthEnd, @HeldOn, @WithRole, @Said, @NotedBy, @NotedAt)
