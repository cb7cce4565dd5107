with flow as (
    select 'cla_n' as stock, 'cla_new_n' as started, 'cla_ceased_n' as ceased
    union all
    select 'cpp_n', 'cpp_started_n', 'cpp_ceased_n'
),
figure as (
    select authority_code, indicator, period_end, area_id, numerator
    from observation
    where area_level = 'authority' and numerator is not null
),
held as (
    select 'cla_n' as stock, authority_code, person_id, start_day, end_day from looked_after_episode
    union all
    select 'cpp_n', authority_code, person_id, start_day, end_day from cp_plan
),
status_change as (
    select authority_code, person_id, from_day, legal_status,
        lag(legal_status) over (partition by authority_code, person_id order by from_day) as status_before
    from legal_span
),
passing as (
    -- Who dies or comes of age leaves the stock, also where no end is recorded.
    select h.stock, h.authority_code, h.person_id, least(x.death_date, x.age_18_on) as day
    from held h
    join person x on x.authority_code = h.authority_code and x.person_id = h.person_id
    where h.start_day <= least(x.death_date, x.age_18_on) and h.end_day > least(x.death_date, x.age_18_on)
    union all
    -- Short breaks that become care, and care that becomes short breaks, change the stock without a start or an end.
    select 'cla_n', authority_code, person_id, from_day
    from status_change
    where status_before is not null and (legal_status in ('V1', 'V3', 'V4')) <> (status_before in ('V1', 'V3', 'V4'))
),
explained as (
    select s.stock, s.authority_code, p.period_end, count(distinct s.person_id) as children
    from passing s
    join period p on p.period_start <= s.day and p.period_end >= s.day
    group by s.stock, s.authority_code, p.period_end
)
select
    s.authority_code,
    s.period_end,
    s.indicator,
    s.area_id,
    cast(cast(s.numerator as bigint) as text) as value,
    'The stock is ' || cast(cast(s.numerator as bigint) as text) || ' and not the '
        || cast(cast(b.numerator + n.numerator - c.numerator as bigint) as text) || ' that '
        || cast(cast(b.numerator as bigint) as text) || ' of the month before, ' || cast(cast(n.numerator as bigint) as text)
        || ' started and ' || cast(cast(c.numerator as bigint) as text) || ' ceased make' as found
from flow f
join figure s on s.indicator = f.stock
join figure b
    on b.indicator = f.stock and b.authority_code = s.authority_code
    and b.period_end = cast(date_trunc('month', s.period_end) as date) - 1
join figure n on n.indicator = f.started and n.authority_code = s.authority_code and n.period_end = s.period_end
join figure c on c.indicator = f.ceased and c.authority_code = s.authority_code and c.period_end = s.period_end
left join explained x on x.stock = f.stock and x.authority_code = s.authority_code and x.period_end = s.period_end
where abs(s.numerator - (b.numerator + n.numerator - c.numerator)) > 1 + coalesce(x.children, 0)
