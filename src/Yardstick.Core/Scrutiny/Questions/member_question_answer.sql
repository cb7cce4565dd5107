update member_question
set answer = @Answer, answered_by = @AnsweredBy, answered_on = @AnsweredOn
where authority_code = @AuthorityCode and question_id = @QuestionId
