select focus_id, version, title, plan_id, strand_id, area_id, indicators, response, lead_role, opened_on, closed_on,
    closing_reason, changed_by, changed_at
from focus_version
where authority_code = @authority
order by focus_id, version
