update saved_view set removed_at = @now where view_id = @view_id
