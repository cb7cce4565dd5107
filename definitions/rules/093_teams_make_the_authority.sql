with parts as (
    select authority_code, indicator, period_end, sum(numerator) as numerator, sum(coalesce(denominator, 0)) as denominator
    from observation
    where area_level in ('team', 'unallocated') and numerator is not null
    group by authority_code, indicator, period_end
)
select
    w.authority_code,
    w.period_end,
    w.indicator,
    w.area_id,
    cast(w.numerator as text) as value,
    'The teams and the unallocated make ' || cast(p.numerator as text) || ' of ' || cast(p.denominator as text)
        || ' and the authority has ' || cast(w.numerator as text) || ' of ' || cast(coalesce(w.denominator, 0) as text) as found
from observation w
join parts p on p.authority_code = w.authority_code and p.indicator = w.indicator and p.period_end = w.period_end
where w.area_level = 'authority'
    -- Weeks are sevenths of days, rounded for each area.
    and (abs(w.numerator - p.numerator) > 0.01 or abs(coalesce(w.denominator, 0) - p.denominator) > 0.01)
