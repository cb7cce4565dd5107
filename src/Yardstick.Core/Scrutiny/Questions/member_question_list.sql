select authority_code, question_id, meeting_id, indicator, asked_by, wording, asked_on, answer, answered_by, answered_on
from member_question
where authority_code = @authority
order by question_id
