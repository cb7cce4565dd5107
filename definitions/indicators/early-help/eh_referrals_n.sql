-- Children under 18 referred to early help in the month: referrals of one child on one day are one (clarification 7), the lowest id.
with referred as (
    select e.*, row_number() over (partition by e.authority_code, e.person_id, e.event_day order by e.record_id) as place
    from event e
    where e.kind = 'early-help-referral' and e.is_adult = 0
)
select
    e.authority_code,
    d.period_end,
    e.person_id,
    e.record_id,
    e.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    e.event_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from period d
join referred e on e.event_day between d.period_start and d.period_end
where e.place = 1
