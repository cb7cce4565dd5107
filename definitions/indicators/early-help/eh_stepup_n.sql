-- Children stepped up from early help to a statutory assessment in the month: an early help episode ended as a step-up, or a referral
-- from early help (source 5D) taken further. A child matched on both routes, or twice, counts once, at the first event of the month.
with step as (
    select e.authority_code, e.person_id, e.record_id, e.event_day, e.area_id
    from event e
    join ssd_early_help_episodes h on h.authority_code = e.authority_code and h.earl_episode_id = e.record_id
    where e.kind = 'early-help-end' and e.is_adult = 0
        and (
            replace(replace(lower(h.earl_episode_end_reason), '-', ''), ' ', '') like '%stepup%'
            or replace(replace(lower(h.earl_episode_end_reason), '-', ''), ' ', '') like '%steppedup%'
        )
    union all
    select authority_code, person_id, referral_id, referral_date, area_id
    from referral
    where from_early_help = 1 and is_nfa = 0
),
ranked as (
    select s.*, d.period_end,
        row_number() over (partition by s.authority_code, d.period_end, s.person_id order by s.event_day, s.record_id) as place
    from period d
    join step s on s.event_day between d.period_start and d.period_end
)
select
    authority_code,
    period_end,
    person_id,
    record_id,
    area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    event_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from ranked
where place = 1
