select indicator, form, reason, person, happened_at
from figure_release
where authority_code = @authority
order by number
