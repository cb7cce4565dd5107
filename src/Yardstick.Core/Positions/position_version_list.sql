select service_id, period_end, version, standing, figures, strengths, concerns, plans, shown_figures, shown_strengths, shown_concerns,
    shown_plans, own_figures, carried_from, is_for_publication, written_by, written_at, decided_by, decided_at, reason
from position_version
where authority_code = @authority
order by service_id, period_end, version
