with part as (
    select 'cla_n' as whole, 'equal' as relation, 2 as parts, 'cla_nonuasc_n' as part
    union all select 'cla_n', 'equal', 2, 'cla_uasc_n'
    union all select 'open_to_service_n', 'reach', 6, 'cin_plan_notcwd_n'
    union all select 'open_to_service_n', 'reach', 6, 'cin_plan_cwd_n'
    union all select 'open_to_service_n', 'reach', 6, 'cpp_n'
    union all select 'open_to_service_n', 'reach', 6, 'cla_n'
    union all select 'open_to_service_n', 'reach', 6, 'care_leavers_n'
    -- Its denominator: open assessments of children in none of the other groups.
    union all select 'open_to_service_n', 'reach', 6, 'sup_assess_pct'
    union all select 'assess_45_pct', 'bands', 5, 'assess_0_10_pct'
    union all select 'assess_45_pct', 'bands', 5, 'assess_11_25_pct'
    union all select 'assess_45_pct', 'bands', 5, 'assess_26_35_pct'
    union all select 'assess_45_pct', 'bands', 5, 'assess_36_45_pct'
    union all select 'assess_45_pct', 'bands', 5, 'assess_over45_pct'
),
figure as (
    select authority_code, indicator, period_end, area_id, numerator, denominator
    from observation
    where area_level = 'authority' and numerator is not null
),
summed as (
    select w.authority_code, w.period_end, w.indicator, w.area_id, r.relation, r.parts,
        case when r.relation = 'bands' then w.denominator else w.numerator end as whole,
        count(*) as parts_found,
        sum(case when r.part = 'sup_assess_pct' then p.denominator else p.numerator end) as together
    from part r
    join figure w on w.indicator = r.whole
    join figure p on p.indicator = r.part and p.authority_code = w.authority_code and p.period_end = w.period_end
    group by w.authority_code, w.period_end, w.indicator, w.area_id, r.relation, r.parts,
        case when r.relation = 'bands' then w.denominator else w.numerator end
)
select
    authority_code,
    period_end,
    indicator,
    area_id,
    cast(cast(whole as bigint) as text) as value,
    'The parts make ' || cast(cast(together as bigint) as text) || ' and the whole is ' || cast(cast(whole as bigint) as text) as found
from summed
where parts_found = parts and (together < whole or (relation <> 'reach' and together > whole))
