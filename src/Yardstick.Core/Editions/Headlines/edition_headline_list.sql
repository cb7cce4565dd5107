select indicator, period_end as month, tone, wording
from edition_headline
where edition_id = @edition_id
order by position
