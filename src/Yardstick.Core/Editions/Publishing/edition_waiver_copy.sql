insert into edition_waiver (edition_id, indicator, reason, person, role, happened_at)
select @edition_id, indicator, reason, person, role, happened_at
from edition_waiver
where edition_id = @amends
