insert into agenda_item (
    authority_code, meeting_id, position, kind, title, exempt_paragraph, exempt_rule, exempt_interest, edition_id
)
values (
    @AuthorityCode, @MeetingId, @Position, @Kind, @Title, @ExemptParagraph, @ExemptRule, @ExemptInterest, @EditionId
)
on conflict (authority_code, meeting_id, position) do update
set title = excluded.title, exempt_paragraph = excluded.exempt_paragraph, exempt_rule = excluded.exempt_rule,
    exempt_interest = excluded.exempt_interest, edition_id = excluded.edition_id
