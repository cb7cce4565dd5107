-- Children led by social workers at the month end over the full-time equivalents of the workers who lead for at least one child.
-- Workers of status OTHER and those without a full-time equivalent above 0 are left out.
select
    w.authority_code,
    w.period_end,
    cast(null as text) as person_id,
    w.professional_id as record_id,
    w.area_id,
    w.children as numerator,
    w.fte as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from worker_at_month_end w
where w.fte > 0 and coalesce(w.status, 'SW') <> 'OTHER'
