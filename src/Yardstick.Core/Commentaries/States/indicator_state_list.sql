select authority_code, id, indicator, kind, cause, responsible_role, promised_on, from_month_end as from_month, set_at, set_by, ended_at, ended_by,
    outcome
from indicator_state
where authority_code = @authority
