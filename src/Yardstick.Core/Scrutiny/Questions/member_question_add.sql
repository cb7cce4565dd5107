insert into member_question (
    authority_code, question_id, meeting_id, indicator, asked_by, wording, asked_on, answer, answered_by, answered_on
)
values (
    @AuthorityCode, @QuestionId, @MeetingId, @Indicator, @AskedBy, @Wording, @AskedOn, @Answer, @AnsweredBy, @AnsweredOn
)
