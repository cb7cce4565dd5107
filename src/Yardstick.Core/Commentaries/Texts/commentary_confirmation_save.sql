insert into commentary_confirmation (authority_code, commentary_id, printed, sentence, reason, confirmed_by, confirmed_at)
values (@AuthorityCode, @CommentaryId, @Printed, @Sentence, @Reason, @ConfirmedBy, @ConfirmedAt)
on conflict (authority_code, commentary_id, printed, sentence) do update set
    reason = excluded.reason,
    confirmed_by = excluded.confirmed_by,
    confirmed_at = excluded.confirmed_at
