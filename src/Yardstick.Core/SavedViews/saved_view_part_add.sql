insert into saved_view_part (view_id, kind, position, name) values (@viewId, @kind, @position, @name)
