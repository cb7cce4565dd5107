with role as (
    select 'cla_n' as stock, 'held' as role, 'cla_n' as indicator
    union all select 'cla_n', 'started', 'cla_new_n'
    union all select 'cla_n', 'ceased', 'cla_ceased_n'
    union all select 'cpp_n', 'held', 'cpp_n'
    union all select 'cpp_n', 'started', 'cpp_started_n'
    union all select 'cpp_n', 'ceased', 'cpp_ceased_n'
),
-- The figures of a month in one row: joined one by one, all of an authority's figures would be paired with each other.
figure as (
    select r.stock, o.authority_code, o.period_end,
        max(case when r.role = 'held' then o.area_id end) as area_id,
        max(case when r.role = 'held' then o.numerator end) as held,
        max(case when r.role = 'started' then o.numerator end) as started,
        max(case when r.role = 'ceased' then o.numerator end) as ceased
    from role r
    join observation o on o.indicator = r.indicator
    where o.area_level = 'authority' and o.numerator is not null
    group by r.stock, o.authority_code, o.period_end
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
    s.stock as indicator,
    s.area_id,
    cast(cast(s.held as bigint) as text) as value,
    'The stock is ' || cast(cast(s.held as bigint) as text) || ' and not the '
        || cast(cast(b.held + s.started - s.ceased as bigint) as text) || ' that '
        || cast(cast(b.held as bigint) as text) || ' of the month before, ' || cast(cast(s.started as bigint) as text)
        || ' started and ' || cast(cast(s.ceased as bigint) as text) || ' ceased make' as found
from figure s
join figure b
    on b.stock = s.stock and b.authority_code = s.authority_code
    and b.period_end = cast(date_trunc('month', s.period_end) as date) - 1
left join explained x on x.stock = s.stock and x.authority_code = s.authority_code and x.period_end = s.period_end
where abs(s.held - (b.held + s.started - s.ceased)) > 1 + coalesce(x.children, 0)
