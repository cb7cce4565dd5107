select edition_id, indicator, reason, person, role, happened_at
from edition_waiver
where edition_id = @edition_id
order by happened_at, indicator
