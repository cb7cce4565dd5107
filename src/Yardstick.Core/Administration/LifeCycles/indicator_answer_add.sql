insert into indicator_answer (authority_code, number, accepted, reason, indicator, answered_by, answered_at)
values (@authority, @Number, @Accepted, @Reason, @Developed, @AnsweredBy, @AnsweredAt)
