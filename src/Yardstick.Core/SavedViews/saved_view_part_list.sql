select view_id, kind, name from saved_view_part order by view_id, kind, position
