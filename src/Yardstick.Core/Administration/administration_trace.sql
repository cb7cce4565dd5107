select coalesce(max(number), 0) from change_log where subject in ('target', 'setting', 'population', 'statistics', 'council')
