select authority_code, plan_id, version, kind, title, aim, started_on, ends_on, ended_on, outcome
from plan_version
where authority_code = @authority
order by plan_id, version
