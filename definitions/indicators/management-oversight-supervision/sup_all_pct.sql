-- Of all children in a supervised statutory cohort at the month end, each once, those supervised within the shortest interval that applies.
select
    s.authority_code,
    s.period_end,
    s.person_id,
    min(s.cohort) as record_id,
    max(s.area_id) as area_id,
    case when min(coalesce(s.due_day, date '1900-01-01')) >= s.period_end then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    max(s.last_day) as last_event,
    min(s.due_day) as due_date,
    case
        when min(coalesce(s.due_day, date '1900-01-01')) >= s.period_end then 'in-time'
        when max(s.last_day) is null then 'none-recorded'
        else 'late'
    end as reason
from supervision_at_month_end s
where s.cohort <> 'early-help'
group by s.authority_code, s.period_end, s.person_id
