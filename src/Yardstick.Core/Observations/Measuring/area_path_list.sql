select area_id, ancestor_id from area_path
