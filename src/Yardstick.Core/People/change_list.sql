select number, changed_at, changed_by, subject, subject_id, what, before, after
from change_log
where number < @before
order by number desc
limit @count
