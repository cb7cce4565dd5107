-- Of the children on a child protection plan at the month end, those whose core group is not overdue: the first is due within 10 working
-- days of the start of the current plan, each later one within 42 days of the one before (clarification 28).
with held as (
    select k.authority_code, k.period_end, k.person_id, max(g.meeting_date) as last_day
    from cpp_at_month_end k
    join local_core_group g
        on g.authority_code = k.authority_code and g.cp_plan_id = k.plan_id
        and g.meeting_date >= k.start_day and g.meeting_date <= k.period_end
    group by k.authority_code, k.period_end, k.person_id
),
clock as (
    select k.authority_code, k.period_end, k.person_id, k.plan_id, k.area_id, k.start_day, h.last_day, coalesce(h.last_day + 42, w.day) as due_day
    from cpp_at_month_end k
    left join held h on h.authority_code = k.authority_code and h.period_end = k.period_end and h.person_id = k.person_id
    left join calendar c on c.day = k.start_day
    left join working_day w on w.number = c.working_days + 10
)
select
    authority_code,
    period_end,
    person_id,
    plan_id as record_id,
    area_id,
    case when due_day >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    start_day as clock_start,
    last_day as last_event,
    due_day as due_date,
    case
        when due_day < period_end and last_day is null then 'none-recorded'
        when due_day < period_end then 'late'
        when last_day is null then 'not-yet-due'
        else 'in-time'
    end as reason
from clock
