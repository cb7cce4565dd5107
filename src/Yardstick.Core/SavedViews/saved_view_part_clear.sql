delete from saved_view_part where view_id = @ViewId
