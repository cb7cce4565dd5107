-- Of the contacts decided in the month, those decided within 24 hours or by the next working day after the day received.
-- A missing time fails and is never dropped: without a decision the contact counts in the month in which it was received (else made).
with decision as (
    select
        c.authority_code,
        c.person_id,
        c.contact_id,
        c.area_id,
        x.received_at,
        x.decided_at,
        coalesce(cast(x.decided_at as date), cast(x.received_at as date), c.contact_day) as counted_day,
        w.day as due_day
    from local_contact_decision x
    join contact c on c.authority_code = x.authority_code and c.contact_id = x.contact_id
    left join calendar k on k.day = cast(x.received_at as date)
    left join working_day w on w.number = k.working_days + 1
)
select
    x.authority_code,
    d.period_end,
    x.person_id,
    x.contact_id as record_id,
    x.area_id,
    case when x.decided_at <= x.received_at + interval '24 hours' or cast(x.decided_at as date) <= x.due_day then 1 else 0 end as numerator,
    1 as denominator,
    cast(x.received_at as date) as clock_start,
    cast(x.decided_at as date) as last_event,
    x.due_day as due_date,
    case
        when x.decided_at is null or x.received_at is null then 'date-missing'
        when x.decided_at <= x.received_at + interval '24 hours' or cast(x.decided_at as date) <= x.due_day then 'in-time'
        else 'late'
    end as reason
from period d
join decision x on x.counted_day between d.period_start and d.period_end
