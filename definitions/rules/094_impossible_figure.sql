select
    authority_code,
    period_end,
    indicator,
    area_id,
    cast(value as text) as value,
    case
        when numerator < 0 then 'The numerator ' || cast(numerator as text) || ' is below 0'
        when unit = 'percentage' and numerator > denominator then
            'The numerator ' || cast(numerator as text) || ' is above the denominator ' || cast(denominator as text)
        when unit = 'percentage' then 'The percentage is not between 0 and 100'
        else 'The rate does not give back its count ' || cast(numerator as text) || ' from the population ' || cast(denominator as text)
    end as found
from observation
where numerator < 0
    -- A share of a whole. What compares two flows of a month may be above 100; without a denominator there is no percentage.
    or (
        unit = 'percentage' and denominator > 0 and indicator not in ('contact_to_referral_pct', 'crs_eh_share_pct')
        and (numerator > denominator or value < 0 or value > 100)
    )
    or (unit = 'rate per 10,000' and abs(value * cast(denominator as decimal(12, 0)) - numerator * 10000) > 5000)
    or (unit = 'rate per 100,000' and abs(value * cast(denominator as decimal(12, 0)) - numerator * 100000) > 50000)
