select t.period_end as month, t.indicator, t.due_on, r.cause, r.about, r.why, r.added_at
from commentary_task t
join commentary_task_reason r
    on r.authority_code = t.authority_code and r.period_end = t.period_end and r.indicator = t.indicator
where t.authority_code = @authority and (@every_month or t.period_end = @month_end)
order by t.period_end desc, t.indicator, r.cause, r.about
