-- Of the contacts decided in the month, those decided within 24 hours or by the next working day after the day received.
-- A missing time fails and is never dropped: without a decision the contact counts in the month in which it was received (else made).
-- The age is tested on the day that counts it (clarification 9).
with decision as (
    select
        c.authority_code,
        c.cont_person_id as person_id,
        c.cont_contact_id as contact_id,
        x.received_at,
        x.decided_at,
        coalesce(cast(x.decided_at as date), cast(x.received_at as date), c.cont_contact_date) as counted_day,
        w.day as due_day
    from local_contact_decision x
    join ssd_contacts c on c.authority_code = x.authority_code and c.cont_contact_id = x.contact_id
    left join calendar k on k.day = cast(x.received_at as date)
    left join working_day w on w.number = k.working_days + 1
),
door as (
    select x.authority_code, x.contact_id, min(f.area_id) as area_id
    from decision x
    join front_door_team f
        on f.authority_code = x.authority_code and f.valid_from <= x.counted_day and f.valid_to > x.counted_day
    group by x.authority_code, x.contact_id
)
select
    x.authority_code,
    d.period_end,
    x.person_id,
    x.contact_id as record_id,
    f.area_id,
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
left join door f on f.authority_code = x.authority_code and f.contact_id = x.contact_id
left join person p on p.authority_code = x.authority_code and p.person_id = x.person_id
where coalesce(p.death_date, date '9999-12-31') >= x.counted_day
    and coalesce(p.age_18_on, date '9999-12-31') > x.counted_day
