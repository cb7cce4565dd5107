select
    (select count(*) from commentary_version where standing = 'Approved') as approved,
    (select count(*) from commentary_indicator) as served,
    (select count(*) from indicator_state) as states,
    (select count(*) from indicator_state where ended_at is not null) as ended,
    (select count(*) from agreed_action) as actions,
    (select count(*) from agreed_action_update) as updates,
    (select count(*) from indicator_life) as lives,
    (select count(*) from change_log where subject = 'indicator state') as changed
