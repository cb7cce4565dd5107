-- The figure that holds for each indicator and period: the one approved last, unless that was withdrawn.
select a.indicator, a.period_end, a.numerator, a.denominator, a.value, a.source, a.supplier, a.correction
from (
    select f.indicator, f.period_end, f.numerator, f.denominator, f.value, f.source, f.supplier, f.correction, d.decision,
        row_number() over (partition by f.indicator, f.period_end order by d.number desc) as newest
    from supplied_decision d
    join supplied_figure f on f.authority_code = d.authority_code and f.number = d.figure
    where d.authority_code = @authority and d.decision in ('approved', 'withdrawn')
) a
where a.newest = 1 and a.decision = 'approved'
order by a.indicator, a.period_end
