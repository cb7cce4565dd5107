select last_number, last_hash from child_access_review where last_number > 0 order by last_number
