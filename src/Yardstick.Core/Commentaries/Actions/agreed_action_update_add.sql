insert into agreed_action_update (authority_code, action_id, number, wording, due_on, written_at, written_by)
select @AuthorityCode, @Id, cast(count(*) + 1 as integer), @Wording, @DueOn, @WrittenAt, @WrittenBy
from agreed_action_update
where authority_code = @AuthorityCode and action_id = @Id
