select indicator, version, stage, title, shows, why, owner_role, planned_for, effective_on, successor, note
from indicator_life
where authority_code = @authority
order by indicator, version
