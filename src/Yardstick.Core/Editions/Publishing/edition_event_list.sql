select edition_id, number, step, state, happened_at, person, role, note
from edition_event
where edition_id = @edition_id
order by number
