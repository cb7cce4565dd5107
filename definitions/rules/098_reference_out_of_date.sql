select
    authority_code,
    period_end,
    'population' as indicator,
    authority_code as area_id,
    cast(reference_date as text) as value,
    case
        when reference_date is null then 'There is no population for the rates of the month'
        when coalesce(source, '') = '' then 'The population of ' || cast(reference_date as text) || ' does not say where it comes from'
        else 'The population of ' || cast(reference_date as text) || ' is more than 18 months old and that of ' || cast(newer_date as text) || ' is published'
    end as found
from population_in_force
where reference_date is null
    or coalesce(source, '') = ''
    or (newer_date > reference_date and cast(reference_date + interval '18 months' as date) < period_end)
