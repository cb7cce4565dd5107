select source as Source, kind as Kind, scope as Scope, found as Found, meaning as Meaning, confirmed_by as ConfirmedBy, confirmed_at as ConfirmedAt
from source_mapping
where authority_code = @authorityCode
order by source, kind, scope, found
