with latest as (
    select authority_code, max(period_end) as period_end from observation group by authority_code
),
series as (
    -- Months that overlap, as rolling and accumulative figures do, say nothing about one month.
    select o.authority_code, o.indicator, o.area_id, o.period_end, cast(o.value as decimal(16, 4)) as value,
        coalesce(o.denominator, o.numerator) as size,
        cast(lag(o.value) over (partition by o.authority_code, o.indicator order by o.period_end) as decimal(16, 4)) as value_before,
        lag(coalesce(o.denominator, o.numerator)) over (partition by o.authority_code, o.indicator order by o.period_end) as size_before,
        lag(o.period_end) over (partition by o.authority_code, o.indicator order by o.period_end) as period_before
    from observation o
    where o.area_level = 'authority' and o.status = 'ok' and o.time_basis in ('in month', 'at month end')
),
history as (
    select s.authority_code, s.indicator,
        cast(count(*) as decimal(4, 0)) as points,
        cast(sum(s.value) as decimal(18, 4)) as total,
        cast(sum(abs(s.value - s.value_before)) as decimal(18, 4)) as moved
    from series s
    join latest l on l.authority_code = s.authority_code and s.period_end < l.period_end
    group by s.authority_code, s.indicator
),
judged as (
    select s.*, h.points,
        -- Beyond mean + or - 2.66 mean moving ranges of the months before, written without a division.
        case
            when h.points >= 12 and h.moved > 0
                and abs(s.value * h.points - h.total) * (h.points - 1) > 2.66 * h.moved * h.points
            then 1 else 0
        end as is_outside,
        case
            when s.size > 30 and s.size_before > 30 and abs(s.value - s.value_before) * 4 > abs(s.value_before)
            then 1 else 0
        end as is_jump
    from series s
    join latest l on l.authority_code = s.authority_code and l.period_end = s.period_end
    left join history h on h.authority_code = s.authority_code and h.indicator = s.indicator
    where s.period_before = cast(date_trunc('month', s.period_end) as date) - 1
)
select
    authority_code,
    period_end,
    indicator,
    area_id,
    cast(value as text) as value,
    case
        when is_outside = 1 then 'The value ' || cast(value as text) || ' after ' || cast(value_before as text)
            || ' lies beyond three sigma of the ' || cast(points as text) || ' months before'
        else 'The value changed by more than a quarter, from ' || cast(value_before as text) || ' to ' || cast(value as text)
    end as found
from judged
where is_outside = 1 or is_jump = 1
