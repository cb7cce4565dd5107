insert into focus_update (authority_code, focus_id, number, said_on, wording, written_by, written_at)
values (@authority, @focus, @Number, @SaidOn, @Wording, @WrittenBy, @WrittenAt)
