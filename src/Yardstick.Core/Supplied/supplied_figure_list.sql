-- Every figure that was ever supplied, the newest first, with the last decision about it.
select f.number, f.indicator, f.period_end, f.numerator, f.denominator, f.value, f.source, f.supplier, f.correction, f.supplied_by, f.supplied_at,
    coalesce(d.decision, 'waiting') as standing, d.number as decision_number, d.note, d.decided_by, d.decided_at
from supplied_figure f
left join (
    select authority_code, figure, number, decision, note, decided_by, decided_at
    from (
        select authority_code, figure, number, decision, note, decided_by, decided_at,
            row_number() over (partition by authority_code, figure order by number desc) as newest
        from supplied_decision
    ) e
    where e.newest = 1
) d on d.authority_code = f.authority_code and d.figure = f.number
where f.authority_code = @authority
order by f.number desc
